import type { Request } from "../guardrail.ts";
import { decide } from "./decide.ts";
import type { Organization } from "./policy.ts";
import { sidesOf } from "./sides.ts";
import { EVERYTHING, type Knowledge, subjectOf } from "./subject.ts";
import { type Trace, traceOf } from "./trace.ts";
import type { Verdict } from "./verdict.ts";

export interface Simulator {
  /** What the organization's policies say to a request. */
  readonly verdict: (request: Request, knowledge?: Knowledge) => Verdict;
  /** The way to the verdict, with every statement that has a say. */
  readonly trace: (request: Request, knowledge?: Knowledge) => Trace;
}

/** Makes all policies ready at once; throws for what it cannot read in any of them. */
export function simulator(organization: Organization): Simulator {
  const sides = sidesOf(organization);
  const verdict: Simulator["verdict"] = (request, knowledge = EVERYTHING) => {
    const subject = subjectOf(request, knowledge, organization);
    return decide(subject, sides.scps(subject), sides.rcps(subject));
  };
  return {
    verdict,
    trace: (request, knowledge = EVERYTHING) => {
      const subject = subjectOf(request, knowledge, organization);
      const [scps, rcps] = [sides.scps(subject), sides.rcps(subject)];
      return traceOf(subject, scps, rcps, decide(subject, scps, rcps));
    },
  };
}
