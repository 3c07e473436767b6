import type { Judgement } from "../judgement.ts";
import type { Figures } from "./figures.ts";

/** What a pack may add to a preview. */
const SHARE = 0.25;

export const judged = ({ own, analyzeMilliseconds, previewSeconds }: Figures): Judgement[] => [
  atMost("start", own.startMilliseconds, 1000, "ms"),
  atMost("memory at start", own.startMegabytes ?? NaN, 160, "MB"),
  atMost("a resource", analyzeMilliseconds, 0.3, "ms"),
  atMost("a stack of 2,000", own.smallStackSeconds, 1, "s"),
  atMost("a stack of 10,000", own.largeStackSeconds, 6, "s"),
  previewBeside(previewSeconds),
];

const atMost = (name: string, got: number, limit: number, unit: string): Judgement => ({
  name,
  met: got <= limit,
  told: `${got < 10 ? got.toFixed(2) : got.toFixed(0)} ${unit}, limit ${limit}`,
});

function previewBeside({ without, withOne, withPack }: Figures["previewSeconds"]): Judgement {
  const share = withPack / without - 1;
  const more = withPack / withOne - 1;
  return {
    name: "a preview with the pack",
    met: share <= SHARE,
    told: `${percent(share)} slower than without (limit ${percent(SHARE)}), ${percent(more)} than with a pack of one policy`,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
