import { nameOf } from "../preview/engine/urn.ts";
import { textOf } from "../preview/plan.ts";
import type { Colors } from "../terminal/colors.ts";
import { table } from "../terminal/table.ts";
import type { Decision } from "./decisions.ts";
import type { Fate } from "./fate.ts";

const COLUMNS = ["resource", "type", "account", "region", "id", "what happens"].map((title) => ({ title }));

/** A table of what was pending and what becomes of it. */
export const told = (decisions: readonly Decision[], colors: Colors): string[] =>
  table(COLUMNS, decisions.map(row), colors.cyan);

const row = ({ operation: { type, resource }, place, fate }: Decision): string[] => [
  nameOf(resource.urn),
  shortType(resource.type),
  place?.accountId ?? "-",
  textOf(resource.inputs?.region) || "-",
  "id" in fate && fate.id !== "" ? fate.id : "-",
  `${type}: ${consequence(fate)}`,
];

function consequence(fate: Fate): string {
  switch (fate.kind) {
    case "record":
      return fate.sure ? "is in AWS, recorded" : "recorded if it is in AWS";
    case "look":
      return "recorded before, looked at again";
    case "forget":
      return "not in AWS, forgotten";
    case "unfinished":
      return "not finished by AWS";
    case "unclear":
      return "cannot be told";
    case "doubled":
      return "may be there twice";
  }
}

/** `aws:s3/bucketPolicy:BucketPolicy` as the CLI shows it: `aws:s3:BucketPolicy`. */
const shortType = (type: string): string => type.replace(/\/[^:]*/, "");
