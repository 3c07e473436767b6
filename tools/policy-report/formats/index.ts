import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { html } from "./html/page.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { sarif } from "./sarif.ts";
import { terminal } from "./terminal.ts";

export const FORMATS: Readonly<Record<string, Format>> = { terminal, json, sarif, junit, html, csv };
