import { table } from "../../terminal/table.ts";
import { duration } from "../duration.ts";
import { type LogFlow, logFlows, shortTitle } from "../log-flow.ts";
import { type Section, titled } from "./section.ts";

/** Glacier's classes in a word. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  GLACIER_IR: "Instant",
  GLACIER: "Flexible",
  DEEP_ARCHIVE: "Deep",
};

/** Where each kind of log goes, through which storage classes, and when it ends. */
export const logFlow: Section = ({ plan, colors }) => {
  const flows = logFlows(plan.resources);
  if (flows.length === 0) return titled("Log flow", colors, ["  no log source is delivered anywhere"]);
  const columns = ["source", "bucket, x regions", "Standard, then from day", "locked", "expires"].map(
    (title) => ({ title }),
  );
  const rows = flows.map((flow) => [
    shortTitle(flow),
    bucketOf(flow),
    classesOf(flow),
    lockOf(flow),
    endOf(flow),
  ]);
  return titled("Log flow", colors, table(columns, rows, colors.cyan));
};

const bucketOf = ({ retentionClass, regions, copies }: LogFlow): string =>
  [retentionClass, regions.length > 1 ? ` x${regions.length}` : "", copies.length > 0 ? " + copy" : ""].join(
    "",
  );

/** From which day on objects lie in each colder class. */
const classesOf = ({ transitions }: LogFlow): string =>
  transitions
    .map(({ storageClass, afterDays }) => `${SHORT_TITLES[storageClass] ?? storageClass} ${afterDays}`)
    .join(", ") || "-";

const lockOf = ({ lock }: LogFlow): string => (lock ? duration(lock.days) : "-");

const endOf = ({ expiresAfterDays }: LogFlow): string =>
  expiresAfterDays === undefined ? "never" : duration(expiresAfterDays);
