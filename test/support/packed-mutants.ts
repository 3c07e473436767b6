import type { Denial, Request } from "../../components/guardrails/guardrail.ts";
import {
  type Attached,
  listOf,
  type Organization,
  type OneOrMore,
  type Statement,
  type Target,
} from "../../components/guardrails/simulate/policy.ts";
import { simulator } from "../../components/guardrails/simulate/simulator.ts";
import { type Inhabited, probesOf } from "./guardrail-places.ts";
import { mutantsOf } from "./mutants.ts";

/** What mutants of packed documents there are, and which of them no probe tells from the original. */
export interface MutationRun {
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/** Takes each part from each packed document in turn and asks all probes that hold in an account below its target. */
export function mutatePacked(zone: Inhabited): MutationRun {
  let mutants = 0;
  const survivors: string[] = [];
  const seen = new Set<string>();
  for (const [account, levels] of zone.model.organization.accounts) {
    const requests = requestsIn(zone, account);
    const decisionsIn = (changed: readonly Target[]) =>
      decisions(zone.model.organization, account, changed, requests);
    const original = decisionsIn(levels);
    for (const [at, level] of levels.entries()) {
      for (const { kind, policy, lost, changed } of mutationsOf(level)) {
        // The same policy stands above many accounts: one of them is enough.
        const key = `${kind} ${policy} ${lost}`;
        if (seen.has(key)) continue;
        seen.add(key);
        mutants += 1;
        if (decisionsIn(levels.with(at, changed)) === original) survivors.push(`${policy}: ${lost}`);
      }
    }
  }
  return { mutants, survivors };
}

function requestsIn({ model, held }: Inhabited, account: string): Request[] {
  const here = held.filter((each) => each.account === account);
  return here.flatMap((each) => {
    const { denies, allows } = probesOf(each, model);
    return [...denies, ...allows];
  });
}

function decisions(
  organization: Organization,
  account: string,
  levels: readonly Target[],
  requests: readonly Request[],
): string {
  const { verdict } = simulator({
    ...organization,
    accounts: new Map([...organization.accounts, [account, levels]]),
  });
  return requests.map((request) => verdict(request).decision).join();
}

interface Mutation {
  readonly kind: "scps" | "rcps";
  readonly policy: string;
  readonly lost: string;
  readonly changed: Target;
}

const mutationsOf = (level: Target): Mutation[] =>
  (["scps", "rcps"] as const).flatMap((kind) =>
    level[kind].flatMap((attached, at) =>
      attached.name === "FullAWSAccess"
        ? []
        : statementsWithout(attached).map(({ lost, statements }) => ({
            kind,
            policy: attached.name,
            lost,
            changed: {
              ...level,
              [kind]: level[kind].with(at, {
                ...attached,
                document: { ...attached.document, Statement: statements },
              }),
            },
          })),
    ),
  );

/** The statements with a whole one or a part of one taken away, or turned into what allows. */
function statementsWithout({ document }: Attached): { lost: string; statements: readonly Statement[] }[] {
  const all = listOf(document.Statement);
  return all.flatMap((statement, at) => {
    const { Principal } = statement;
    const parts = mutantsOf(denialOf(statement)).map(({ lost, denial }) => ({
      lost: `${at} ${lost}`,
      statements: all.toSpliced(at, 1, ...(denial ? [statementOf(denial, Principal)] : [])),
    }));
    // AWS takes no Allow in a resource control policy.
    const flipped = Principal === undefined ? [all.with(at, { ...statement, Effect: "Allow" })] : [];
    return [...flipped.map((statements) => ({ lost: `${at} Effect`, statements })), ...parts];
  });
}

/** With lists where minimal JSON has single values, and without a resource that is everything. */
function denialOf({ Action, NotAction, Resource, NotResource, Condition }: Statement): Denial {
  const part = (name: string, value: OneOrMore<string> | undefined) =>
    value === undefined || value === "*" ? {} : { [name]: listOf(value) };
  return {
    ...(NotAction === undefined ? { Action: listOf(Action ?? []) } : { NotAction: listOf(NotAction) }),
    ...part("Resource", Resource),
    ...part("NotResource", NotResource),
    ...(Condition && { Condition: Condition as NonNullable<Denial["Condition"]> }),
  };
}

const statementOf = (denial: Denial, Principal: unknown): Statement => ({
  Effect: "Deny",
  ...(Principal !== undefined && { Principal }),
  ...(!denial.Resource && !denial.NotResource && { Resource: "*" }),
  ...denial,
});
