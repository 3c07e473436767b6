import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import { conditionsOf } from "../../../../../components/guardrails/simulate/condition.ts";
import type { ConditionBlock } from "../../../../../components/guardrails/simulate/policy.ts";
import { all, type Ternary } from "../../../../../components/guardrails/simulate/ternary.ts";
import { allBut, subject } from "./subject.ts";

/** Whether all conditions hold in a context of which those keys are not known. */
export const holds = (
  block: ConditionBlock,
  context: NonNullable<Request["context"]> = {},
  ...unknown: readonly string[]
): Ternary =>
  all(
    conditionsOf(block).map(({ test }) => test),
    subject({ context }, allBut(...unknown)),
  );
