import { actionTest } from "../../../../components/guardrails/simulate/action.ts";
import { isArn } from "../../../../components/guardrails/simulate/arn.ts";
import { RESOURCES } from "../../../../facts/cloudtrail-resources.ts";
import { arnTemplate, type MakeArns } from "./arn-template.ts";
import { areOmitted } from "./parameters.ts";
import { type CloudTrailRecord, text } from "./record.ts";

const ENTRIES = RESOURCES.map(({ actions, arns }) => {
  const alternatives = arns.map((each) => [each].flat().map(arnTemplate));
  return { isAbout: actionTest(actions), make: firstOfEach(alternatives) };
});

function firstOfEach(alternatives: readonly (readonly MakeArns[])[]): MakeArns {
  return (record) => {
    if (areOmitted(record.requestParameters)) return [];
    return alternatives.flatMap((makers) => {
      for (const make of makers) {
        const arns = make(record);
        if (arns.length > 0) return arns;
      }
      return [];
    });
  };
}

/** Makes the ARNs of an action's resources, with gaps where a record does not tell all; none where it tells nothing. */
export function resourcesOf(action: string): MakeArns {
  const lower = action.toLowerCase();
  return ENTRIES.find(({ isAbout }) => isAbout(lower))?.make ?? listed;
}

interface Listed {
  readonly ARN?: unknown;
  readonly accountId?: unknown;
}

const listedIn = ({ resources }: CloudTrailRecord): readonly (Listed | null)[] =>
  Array.isArray(resources) ? (resources as readonly (Listed | null)[]) : [];

const listed: MakeArns = (record) =>
  listedIn(record).flatMap((each) => {
    const arn = text(each?.ARN);
    return arn !== undefined && isArn(arn) ? [arn] : [];
  });

/** Whose resource it is, if the record says so beside the ARN. */
export function resourceAccountOf(record: CloudTrailRecord): string | undefined {
  for (const each of listedIn(record)) {
    const account = text(each?.accountId);
    if (account !== undefined) return account;
  }
  // The owner of a resource has a copy of the record if somebody of another account asks.
  const recipient = text(record.recipientAccountId);
  const caller = text(record.userIdentity?.accountId);
  return caller !== undefined && recipient !== caller ? recipient : undefined;
}
