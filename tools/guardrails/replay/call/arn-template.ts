import { isArn } from "../../../../components/guardrails/simulate/arn.ts";
import { partitionOf } from "../../../../facts/partitions.ts";
import { parameterReader } from "./parameters.ts";
import { type CloudTrailRecord, text } from "./record.ts";

/** Stands in an ARN for what the record does not tell, but that it holds no colon; no real ARN has it. */
export const GAP = "\uE000";

/** The same for what may hold colons. */
export const WIDE_GAP = "\uE001";

/** The ARNs that a record leads to; none if it does not have all that they are made of. */
export type MakeArns = (record: CloudTrailRecord) => readonly string[];

const NONE: readonly string[] = [];

const one = (value: string | undefined): readonly string[] => (value === undefined ? NONE : [value]);

const STANDARD: Readonly<Record<string, MakeArns>> = {
  Partition: ({ awsRegion }) => [partitionOf(text(awsRegion) ?? "").name],
  Region: ({ awsRegion }) => one(text(awsRegion)),
  Account: ({ recipientAccountId, userIdentity }) =>
    one(text(recipientAccountId) ?? text(userIdentity?.accountId)),
};

/** What Lambda takes for a name too: an ARN without its beginning. */
const PARTIAL_ARN = /^\d{12}:/;

/** Reads a template of facts/cloudtrail-resources.ts. */
export function arnTemplate(template: string): MakeArns {
  const pieces = template
    .replaceAll("**", WIDE_GAP)
    .replaceAll("*", GAP)
    .split(/\$\{([^}]+)\}/);
  const names = pieces.filter((_, at) => at % 2 === 1);
  const steps = names.map((name, at) => {
    const read = parameterReader(name);
    const after = pieces[2 * at + 2] ?? "";
    const standard = STANDARD[name];
    return {
      after,
      standard,
      valuesOf: standard ?? ((record: CloudTrailRecord) => read(record.requestParameters)),
    };
  });
  const isOfOne = steps.filter(({ standard }) => standard === undefined).length === 1;
  const mayBeWhole = isOfOne && !template.includes("**");
  return (record) => {
    let arns = pieces.slice(0, 1);
    for (const { after, standard, valuesOf } of steps) {
      const values = valuesOf(record);
      if (values.length === 0) return NONE;
      if (standard === undefined) {
        if (values.some(isArn)) return mayBeWhole ? values.filter(isArn) : NONE;
        if (values.some((value) => PARTIAL_ARN.test(value))) return NONE;
      }
      arns = continued(arns, values, after);
    }
    return arns.every(isArn) ? arns : NONE;
  };
}

/** Every beginning with every value. */
function continued(beginnings: readonly string[], values: readonly string[], after: string): string[] {
  const texts: string[] = [];
  for (const beginning of beginnings) for (const value of values) texts.push(beginning + value + after);
  return texts;
}
