import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { dayOf } from "./configuration/dates.ts";
import { catalogueOf } from "./judge/catalogue.ts";
import { serve } from "./pack/serve.ts";
import about from "./package.json" with { type: "json" };
import { POLICIES } from "./policies/index.ts";

serve({
  name: about.name,
  version: about.version,
  catalogue: catalogueOf(POLICIES),
  surroundings: {
    today: dayOf(new Date()),
    // The engine starts a pack in the pack's own folder; people name files as seen from theirs.
    readJson: (path) => JSON.parse(readFileSync(resolve(process.env.PWD ?? "", path), "utf8")) as unknown,
  },
});
