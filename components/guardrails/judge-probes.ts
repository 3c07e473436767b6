import type { Denial, DenyGuardrail, Probes, Request } from "./guardrail.ts";
import { accountOf, isArn } from "./simulate/arn.ts";
import type { Organization, Statement, Target } from "./simulate/policy.ts";
import { simulator, type Simulator } from "./simulate/simulator.ts";
import { compileStatement } from "./simulate/statement.ts";

type Kind = DenyGuardrail["kind"];

/** What is wrong with a guardrail, and where in it. */
export interface GuardrailProblem {
  readonly at: readonly PropertyKey[];
  readonly what: string;
}

const FULL_ACCESS: Statement = { Effect: "Allow", Action: "*", Resource: "*" };

const statementOf = (kind: Kind, denial: Denial): Statement => ({
  Effect: "Deny",
  ...(kind === "rcp" && { Principal: "*" }),
  ...(!denial.Resource && !denial.NotResource && { Resource: "*" }),
  ...denial,
});

/** Denials that cannot be read, in the words of the simulator. */
export const unreadableDenials = (kind: Kind, denials: readonly Denial[]): GuardrailProblem[] =>
  denials.flatMap((denial, at) => {
    const what = saying(() => compileStatement(statementOf(kind, denial), kind));
    return what === undefined ? [] : [{ at: ["denials", at], what }];
  });

/** Probes that come out otherwise than they must where these denials alone stand. */
export function wrongProbes(kind: Kind, denials: readonly Denial[], probes: Probes): GuardrailProblem[] {
  const { verdict } = simulatorOf(kind, denials, [...probes.denies, ...probes.allows]);
  const judged = (list: keyof Probes, expected: "denied" | "allowed") =>
    probes[list].flatMap((request, at): GuardrailProblem[] => {
      const what = saying(() => verdict(request)) ?? difference(verdict(request), expected);
      return what === undefined ? [] : [{ at: ["probes", list, at], what }];
    });
  return [...judged("denies", "denied"), ...judged("allows", "allowed")];
}

function difference(found: ReturnType<Simulator["verdict"]>, expected: string): string | undefined {
  if (found.decision === expected) return undefined;
  if (found.decision !== "unknown") return `it is ${found.decision}; mend the denials or the probe`;
  return `it depends on ${found.about.join(", ")}; add that to its context`;
}

/** Why it cannot be done; undefined where it can. */
function saying(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Of the organization are: for what is denied by who asks, those who ask; for what is denied by what is asked for, the
 * owners of that.
 */
function simulatorOf(kind: Kind, denials: readonly Denial[], requests: readonly Request[]): Simulator {
  const statements = denials.map((denial) => statementOf(kind, denial));
  const attached = (...Statement: readonly Statement[]) => [
    { name: "guardrail", document: { Version: "2012-10-17", Statement } },
  ];
  const root: Target = {
    name: "root",
    scps: attached(FULL_ACCESS, ...(kind === "scp" ? statements : [])),
    rcps: kind === "rcp" ? attached(...statements) : [],
  };
  const members = requests.flatMap(({ principal, resource, context = {} }) =>
    kind === "scp"
      ? accountsIn(principal)
      : [...accountsIn(resource), ...[context["aws:ResourceAccount"] ?? []].flat()],
  );
  const organization: Organization = {
    id: "o-0r9an1zat1",
    managementAccountId: "",
    accounts: new Map(members.map((account) => [account, [root]])),
    region: "us-east-1",
  };
  return simulator(organization);
}

const accountsIn = (arn: string): string[] =>
  isArn(arn) && /^\d{12}$/.test(accountOf(arn)) ? [accountOf(arn)] : [];
