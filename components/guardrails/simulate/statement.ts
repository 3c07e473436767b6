import { actionTest } from "./action.ts";
import { type Condition, conditionsOf } from "./condition.ts";
import { listOf, type OneOrMore, type PolicyKind, type Statement } from "./policy.ts";
import { resourceCondition } from "./resource.ts";
import type { Subject } from "./subject.ts";
import { all, type Ternary } from "./ternary.ts";

/** A statement that is ready to be tested. */
export interface Compiled {
  readonly isAllow: boolean;
  readonly isUnconditional: boolean;
  /** Whether it is about that action, in lower case. */
  readonly isAbout: (action: string) => boolean;
  /** Whether it applies to a request of an action that it is about. */
  readonly applies: (subject: Subject) => Ternary;
  /** What would have to be known to tell whether it applies. */
  readonly unknowns: (subject: Subject) => readonly string[];
}

export function compileStatement(statement: Statement, kind: PolicyKind): Compiled {
  checkElements(statement, kind);
  const conditions: Condition[] = [
    ...resourceCondition(...oneOf(statement, "Resource", "NotResource")),
    ...conditionsOf(statement.Condition ?? {}),
  ];
  const tests = conditions.map(({ test }) => test);
  const [actions, isOther] = oneOf(statement, "Action", "NotAction");
  const isAction = actionTest(actions);
  return {
    isAllow: statement.Effect === "Allow",
    isUnconditional: tests.length === 0,
    isAbout: (action) => isAction(action) !== isOther,
    applies: (subject) => all(tests, subject),
    unknowns: (subject) => [
      ...new Set(
        conditions.filter(({ test }) => test(subject) === "unknown").flatMap(({ about }) => about(subject)),
      ),
    ],
  };
}

type ListElement = "Action" | "NotAction" | "Resource" | "NotResource";

/** The values of the one of two elements that is there, and whether it is the second. */
function oneOf(
  statement: Statement,
  element: ListElement,
  negated: ListElement,
): [readonly string[], boolean] {
  const values: OneOrMore<string> | undefined = statement[element];
  const others: OneOrMore<string> | undefined = statement[negated];
  const found = values ?? others;
  if (found === undefined || (values !== undefined && others !== undefined) || found.length === 0) {
    throw new Error(`needs either ${element} or ${negated}`);
  }
  return [listOf(found), others !== undefined];
}

const COMMON = ["Sid", "Effect", "Action", "Resource", "NotResource", "Condition"];

/**
 * The elements of each kind. Resource control policies are about everybody, and about actions by name.
 * Sources: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
const ELEMENTS: Readonly<Record<PolicyKind, readonly string[]>> = {
  scp: [...COMMON, "NotAction"],
  rcp: [...COMMON, "Principal"],
};

const EVERYBODY = "*";

function checkElements(statement: Statement, kind: PolicyKind): void {
  const wrong = Object.keys(statement).find((element) => !ELEMENTS[kind].includes(element));
  if (wrong !== undefined) throw new Error(`unknown element "${wrong}"`);
  const { Effect: effect, Principal: principal } = statement;
  if (effect !== "Allow" && effect !== "Deny") throw new Error(`unknown effect "${effect}"`);
  if (kind === "rcp" && principal !== EVERYBODY) throw new Error(`Principal must be "${EVERYBODY}"`);
}
