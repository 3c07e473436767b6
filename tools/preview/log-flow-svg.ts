import { duration } from "./duration.ts";
import { type LogFlow, logFlows, shortTitle } from "./log-flow.ts";
import type { Plan } from "./plan.ts";

const WIDTH = 980;
const MARGIN = 24;
const TITLES_HEIGHT = 56;
const ROW_HEIGHT = 40;
const GROUP_GAP = 16;
const SOURCE = { x: MARGIN, width: 230 };
const BUCKET = { x: 290, width: 200 };
const LIFE_X = 535;
const CHIP_GAP = 6;
/** Pixels per character of the 12-pixel font: wide enough for any sans-serif that a reader has. */
const CHARACTER = 6.8;

/** Fill and text of each storage class, from warm to cold. */
const CHIPS: Readonly<Record<string, { readonly title: string; readonly fill: string }>> = {
  STANDARD: { title: "Standard", fill: "#ffe2c2" },
  GLACIER_IR: { title: "Instant", fill: "#d9ecff" },
  GLACIER: { title: "Flexible", fill: "#bcd9f7" },
  DEEP_ARCHIVE: { title: "Deep", fill: "#a5bfe8" },
};
const END_FILL = "#e6e6e6";

/**
 * A picture of the log flow: each source, the bucket that it is delivered to, and what becomes of its objects. It
 * brings its own light ground, so it can be read on any page, and needs no font of its own.
 */
export function logFlowSvg(plan: Plan): string {
  const groups = [...Map.groupBy(logFlows(plan.resources), ({ retentionClass }) => retentionClass).values()];
  let top = TITLES_HEIGHT;
  const drawn = groups.map((flows) => {
    const group = drawGroup(flows, top);
    top += flows.length * ROW_HEIGHT + GROUP_GAP;
    return group;
  });
  const height = top + MARGIN - GROUP_GAP;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Helvetica, Arial, sans-serif" font-size="12" role="img">`,
    `<title>Log flow of the stack ${escaped(plan.stack)}: sources, buckets, storage classes and expiry</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="#ffffff" stroke="#d0d7de"/>`,
    heading(SOURCE.x, "source"),
    heading(BUCKET.x, "bucket"),
    heading(LIFE_X, "storage class, from day; expiry"),
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

const heading = (x: number, title: string): string =>
  `<text x="${x}" y="34" font-weight="bold" fill="#24292f">${title}</text>`;

/** The sources that share a bucket, side by side with it. */
function drawGroup(flows: readonly LogFlow[], top: number): string {
  const [first] = flows;
  if (!first) return "";
  const height = flows.length * ROW_HEIGHT - 6;
  const middle = top + height / 2;
  const { retentionClass, regions, copies, lock } = first;
  const notes = [
    regions.length > 1 ? `${regions.length} regions` : (regions[0] ?? ""),
    ...(copies.length > 0 ? ["copied"] : []),
    ...(lock ? [`locked ${duration(lock.days)}`] : []),
  ].join(", ");
  return [
    box(BUCKET.x, top, BUCKET.width, height, "#f6f8fa"),
    text(BUCKET.x + 10, middle - 2, retentionClass, "#24292f"),
    text(BUCKET.x + 10, middle + 12, notes, "#57606a", 10),
    ...flows.flatMap((flow, at) => drawSource(flow, top + at * ROW_HEIGHT, middle)),
    drawLife(first, middle),
  ].join("\n");
}

function drawSource(flow: LogFlow, top: number, bucketMiddle: number): string[] {
  const height = ROW_HEIGHT - 6;
  const from = { x: SOURCE.x + SOURCE.width, y: top + height / 2 };
  const bend = (from.x + BUCKET.x) / 2;
  return [
    box(SOURCE.x, top, SOURCE.width, height, "#ffffff"),
    text(SOURCE.x + 10, top + height / 2 + 4, shortTitle(flow), "#24292f"),
    `<path d="M${from.x} ${from.y} C${bend} ${from.y} ${bend} ${bucketMiddle} ${BUCKET.x} ${bucketMiddle}" fill="none" stroke="#8c959f"/>`,
  ];
}

/** Storage classes as chips in a row, and when objects end. */
function drawLife({ transitions, expiresAfterDays }: LogFlow, middle: number): string {
  const chips = [{ storageClass: "STANDARD", afterDays: 0 }, ...transitions].map(
    ({ storageClass, afterDays }) => ({
      label: `${CHIPS[storageClass]?.title ?? storageClass}${afterDays === 0 ? "" : ` ${afterDays}`}`,
      fill: CHIPS[storageClass]?.fill ?? END_FILL,
    }),
  );
  const end = expiresAfterDays === undefined ? "kept for ever" : `ends ${duration(expiresAfterDays)}`;
  let x = LIFE_X;
  const drawn = [...chips, { label: end, fill: END_FILL }].map(({ label, fill }) => {
    const width = Math.round(label.length * CHARACTER) + 16;
    const chip = `${box(x, middle - 11, width, 22, fill)}\n${text(x + width / 2, middle + 4, label, "#24292f", 12, "middle")}`;
    x += width + CHIP_GAP;
    return chip;
  });
  const line = `<path d="M${BUCKET.x + BUCKET.width} ${middle} H${LIFE_X}" stroke="#8c959f"/>`;
  return [line, ...drawn].join("\n");
}

const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${fill}" stroke="#8c959f"/>`;

const text = (x: number, y: number, label: string, fill: string, size = 12, anchor = "start"): string =>
  `<text x="${x}" y="${y}" fill="${fill}" font-size="${size}" text-anchor="${anchor}">${escaped(label)}</text>`;

const escaped = (label: string): string =>
  label.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
