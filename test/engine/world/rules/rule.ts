import { AwsError } from "../aws-error.ts";
import type { State, Thing, Values } from "../state.ts";

/** What is about to be made or changed. */
export interface Wanted {
  readonly type: string;
  readonly account: string;
  readonly region: string;
  readonly inputs: Values;
  readonly state: State;
}

/** Throws an AwsError where AWS would refuse. */
export type Rule = (wanted: Wanted) => void | Promise<void>;

/** The thing that a property refers to by id; refused where it is not there. */
export function mustExist({ state, inputs }: Wanted, property: string, type: string, code: string): Thing {
  const found = state.find(type, inputs[property]);
  if (!found) throw new AwsError(code, `${property} ${String(inputs[property])} does not exist`);
  return found;
}

/** The thing that a property refers to by ARN; refused where it is not there. */
export function mustExistByArn(
  { state, inputs }: Wanted,
  property: string,
  type: string,
  code: string,
): Thing {
  const arn = String(inputs[property]).replace(/:\*$/, "");
  const found = state.all(type).find(({ outputs }) => outputs.arn === arn);
  if (!found) throw new AwsError(code, `${property} ${arn} does not exist`);
  return found;
}

export function mustBeJson({ inputs }: Wanted, property: string, code = "MalformedPolicyDocument"): void {
  try {
    JSON.parse(String(inputs[property]));
  } catch {
    throw new AwsError(code, `${property} is no JSON: ${String(inputs[property]).slice(0, 80)}`);
  }
}
