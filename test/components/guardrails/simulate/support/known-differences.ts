import type { Request } from "../../../../../components/guardrails/guardrail.ts";
import { listOf, type Statement } from "../../../../../components/guardrails/simulate/policy.ts";

const VARIABLE = /\$\{([^*?$][^}]*)\}/g;

const isAbsent = (key: string, context: Request["context"]): boolean =>
  !Object.keys(context ?? {}).some((name) => name.toLowerCase() === key.toLowerCase());

/** Whether a value names a variable that has neither a value nor a default. */
const lacksValue = (value: string, context: Request["context"]): boolean =>
  [...value.matchAll(VARIABLE)].some(([, name = ""]) => !name.includes(",") && isAbsent(name, context));

/** `${*}`, `${?}` or `${$}`. */
const SIGN = /\$\{[*?$]\}/;

/** A variable before the first slash or colon of the last part, where all but S3's ARNs have a type. */
const EARLY_VARIABLE = /^arn:[^:]*:(?!s3:)[^:]*:[^:]*:[^:]*:[^/:]*\$\{/;

const EVERY_V4 = "0.0.0.0/0";

/**
 * Statements that the other evaluator takes otherwise than AWS documents. The context is the full one.
 * other-evaluator.test.ts shows each difference, with its source.
 */
export function isKnownDifference(statement: Statement, context: Request["context"]): boolean {
  const { Resource = [], NotResource = [], Condition = {} } = statement;
  const conditions = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) })),
  );
  return (
    listOf(NotResource).some((value) => lacksValue(value, context)) ||
    [...listOf(Resource), ...listOf(NotResource)].some((value) => EARLY_VARIABLE.test(value)) ||
    conditions.some(
      ({ operator, key, values }) =>
        (operator.includes("Not") && values.some((value) => lacksValue(value, context))) ||
        (operator.includes("Equals") && values.some((value) => SIGN.test(value))) ||
        (operator.includes("IpAddress") && values.includes(EVERY_V4)) ||
        (operator.startsWith("ForAnyValue:") && operator.endsWith("IfExists") && isAbsent(key, context)),
    )
  );
}
