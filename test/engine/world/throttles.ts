const ORGANIZATIONS =
  "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html#throttling-limits";

/** How often AWS lets one of its APIs be called. */
export interface Throttle {
  readonly api: string;
  /** The call of the engine that makes this one of AWS, by the name under which the world counts it. */
  readonly counted: string;
  /** Left out where AWS states no rate. */
  readonly rate?: { readonly perSecond: number; readonly burst: number };
  /** How many may be under way; how long each takes is not stated, so that no time follows from it. */
  readonly atOnce?: number;
  readonly source: string;
}

const ACCOUNT = "aws:organizations/account:Account";
const POLICY = "aws:organizations/policy:Policy";
const ATTACHMENT = "aws:organizations/policyAttachment:PolicyAttachment";

const policyWrite = (api: string, counted: string): Throttle => ({
  api,
  counted,
  rate: { perSecond: 2, burst: 3 },
  source: ORGANIZATIONS,
});

/**
 * Throttles that hold for the whole organization. Those that hold in each account or region are left out, because calls
 * are not counted by place.
 */
export const THROTTLES: readonly Throttle[] = [
  {
    api: "CreateAccount",
    counted: `create ${ACCOUNT}`,
    rate: { perSecond: 0.1, burst: 3 },
    atOnce: 5,
    source: ORGANIZATIONS,
  },
  { api: "CloseAccount", counted: `delete ${ACCOUNT}`, atOnce: 3, source: ORGANIZATIONS },
  policyWrite("CreatePolicy", `create ${POLICY}`),
  policyWrite("UpdatePolicy", `update ${POLICY}`),
  policyWrite("DeletePolicy", `delete ${POLICY}`),
  policyWrite("AttachPolicy", `create ${ATTACHMENT}`),
  policyWrite("DetachPolicy", `delete ${ATTACHMENT}`),
];

/** Calls as `World.counts` counts them. */
export type Counts = ReadonlyMap<string, number>;

export interface ThrottledCalls {
  readonly throttle: Throttle;
  readonly calls: number;
  /** The shortest time in which AWS lets so many through. */
  readonly seconds: number;
}

/** A bucket that begins full lets the burst through at once, and the rest at its rate. */
const secondsFor = ({ rate }: Throttle, calls: number): number =>
  rate ? Math.max(0, calls - rate.burst) / rate.perSecond : 0;

/** What was called of every throttled API, the slowest first. */
export const callsByApi = (counts: Counts): ThrottledCalls[] =>
  THROTTLES.map((throttle) => ({ throttle, calls: counts.get(throttle.counted) ?? 0 }))
    .filter(({ calls }) => calls > 0)
    .map(({ throttle, calls }) => ({ throttle, calls, seconds: secondsFor(throttle, calls) }))
    .sort((one, other) => other.seconds - one.seconds || other.calls - one.calls);

/**
 * The shortest time that throttles allow for these calls, and the API that decides it, if any must wait. Each API is
 * taken to have a bucket of its own; where AWS counts several together, it takes longer.
 */
export function shortestSeconds(counts: Counts): { readonly seconds: number; readonly api?: string } {
  const [slowest] = callsByApi(counts);
  return slowest && slowest.seconds > 0
    ? { seconds: slowest.seconds, api: slowest.throttle.api }
    : { seconds: 0 };
}
