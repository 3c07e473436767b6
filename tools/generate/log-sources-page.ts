import type { LogSource } from "../../facts/log-sources/log-source.ts";
import { LOG_SOURCES } from "../../facts/log-sources.ts";
import { bucketName } from "../../facts/names.ts";
import { RETENTION_CLASS_FACTS } from "../../facts/retention-classes.ts";
import { table } from "./table.ts";

const INTRODUCTION = `# Log sources

<!-- Generated from facts/log-sources by \`npm run generate\`; edit it there. -->

Every kind of log that the archive takes: where it is delivered to, who may deliver it, and what the objects are called.
Turning a source on where it is born is up to you (a flow log, a web ACL's logging, an export task); this is what to put
in as its destination. Keys that the archive's policy does not expect are refused.`;

const WHO: Readonly<Record<string, string>> = {
  trail: "for the organization trail alone",
  organization: "for accounts of the organization",
  "organization if told": "for accounts of the organization, or without saying for whom",
  "security-tooling": "for the security-tooling account",
  "log-archive": "for the archive account's own buckets",
};

/** The page of all log sources. */
export const logSourcesPage = (): string => `${[INTRODUCTION, ...LOG_SOURCES.map(section)].join("\n\n")}\n`;

function section(source: LogSource): string {
  const { encryption, lockable, place } = RETENTION_CLASS_FACTS[source.retentionClass];
  const bucket = bucketName("PREFIX", source.retentionClass, "REGION", "ARCHIVE-ACCOUNT");
  const rows = [
    ["destination", `\`s3://${bucket}${source.prefix === "" ? "" : `/${source.prefix}`}\``],
    ["region", place === "home" ? "the home region, from every region" : "the region of what is logged"],
    ["delivered by", source.deliverers.map(whoDelivers).join("; ")],
    ["encrypted with", encryption === "archive key" ? "the archive's key" : "S3's own key (SSE-S3)"],
    ["can be locked", lockable ? "yes" : "no"],
    ["format", source.format],
  ];
  return `## ${source.title}

${table([`\`${source.id}\``, ""], rows)}

\`\`\`text
${source.exampleKeys.join("\n")}
\`\`\`

[What AWS says](${source.documentation})`;
}

const whoDelivers = ({ principal, confinedBy }: LogSource["deliverers"][number]): string =>
  principal === "organization"
    ? "principals of the organization's accounts"
    : `\`${principal}\` ${WHO[confinedBy] ?? ""}`;
