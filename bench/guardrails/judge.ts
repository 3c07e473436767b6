import type { Judgement } from "../judgement.ts";
import type { Figures } from "./figures.ts";
import { thousands } from "./drawn.ts";

const QUARTER = 0.25;

export const judged = (figures: Figures): Judgement[] => [
  atMost("packing", figures.packMilliseconds, 100, "ms"),
  atLeast("simulation", figures.requestsPerSecond, 100_000, "requests a second"),
  atMost("the matrix of prod", figures.matrixSeconds, 1, "s"),
  atLeast("replay", figures.replayPerSecond, 60_000, "records a second"),
  replayBesideBare(figures),
  atMost("memory of the replay", figures.longMegabytes, 300, "MB"),
];

const atMost = (name: string, got: number, limit: number, unit: string): Judgement => ({
  name,
  met: got <= limit,
  told: `${got < 10 ? got.toFixed(2) : thousands(got)} ${unit}, limit ${limit}`,
});

const atLeast = (name: string, got: number, limit: number, unit: string): Judgement => ({
  name,
  met: got >= limit,
  told: `${thousands(got)} ${unit}, at least ${thousands(limit)}`,
});

function replayBesideBare({ replayPerSecond, barePerSecond }: Figures): Judgement {
  const share = replayPerSecond / barePerSecond;
  return {
    name: "replay beside unzipping and parsing alone",
    met: share >= QUARTER,
    told: `${share.toFixed(2)} of its rate, at least ${QUARTER}`,
  };
}
