// What any reader of log files takes at least: unzips and parses each file of a folder; prints the records as JSON.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const [folder = ""] = process.argv.slice(2);
let records = 0;
for (const name of readdirSync(folder)) {
  const text = gunzipSync(readFileSync(join(folder, name))).toString();
  records += (JSON.parse(text) as { Records: unknown[] }).Records.length;
}
process.stdout.write(JSON.stringify({ records }));
