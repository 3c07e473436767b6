import type { Format } from "./format.ts";
import { told } from "./told.ts";

const COLUMNS = [
  "policy",
  "severity",
  "level",
  "outcome",
  "service",
  "urn",
  "wrong",
  "title",
  "link",
  "exemption",
  "remark",
  "tags",
] as const;

/** One line for each finding, for spreadsheets (RFC 4180). */
export const csv: Format = ({ findings }) => {
  const rows = findings.map((finding) => {
    const { exemption, remark, tags, ...rest } = told(finding);
    const until = exemption === null ? "" : `until ${exemption.until}: ${exemption.reason}`;
    const values = { ...rest, exemption: until, remark: remark ?? "", tags: tags.join(" ") };
    return COLUMNS.map((column) => cell(values[column]));
  });
  return [COLUMNS, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
};

/** A spreadsheet takes what begins like a formula for one: the names of resources are other people's. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
