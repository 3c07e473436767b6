import { runSimulation, runUnsafeSimulation, type Simulation } from "@cloud-copilot/iam-simulate";
import { OUTSIDE_ACCOUNT } from "../../components/guardrails/catalogue/people.ts";
import { exemptPrincipals, inForce } from "../../components/guardrails/exemptions.ts";
import type { Denial, DenyGuardrail, Guardrail, Request } from "../../components/guardrails/guardrail.ts";
import type { Place } from "../../components/guardrails/place.ts";

export const PLACE: Place = {
  partition: "aws",
  organizationId: "o-a1b2c3d4e5",
  managementAccountId: "111111111111",
  accounts: {
    management: "111111111111",
    "log-archive": "222222222222",
    "security-tooling": "333333333333",
    observability: "444444444444",
    network: "555555555555",
  },
  prefix: "acme",
  home: "eu-west-1",
  governed: ["eu-west-1", "eu-central-1", "us-east-1"],
  trailName: "organization-trail",
  deploymentRole: "OrganizationAccountAccessRole",
  breakGlassRole: "break-glass",
  exemptRoles: ["robots/Deployer"],
  isBreakGlassMade: true,
};

const WORKLOAD = "600000000001";

/** An account that the guardrail applies to. */
export const accountOf = ({ target }: Guardrail): string =>
  target === "log-archive" ? PLACE.accounts["log-archive"] : WORKLOAD;

/** The denials as AWS gets them, with whom they let through. */
export function denialsOf(guardrail: DenyGuardrail): Denial[] {
  const principals = exemptPrincipals(PLACE, guardrail.exempt);
  const parameters: unknown = guardrail.parameters.parse({});
  return inForce(guardrail.kind, guardrail.denials(PLACE, parameters), principals, PLACE.organizationId);
}

export type Verdict = "denied" | "allowed";

/** What the guardrail alone leads to where everything else is allowed, as an independent evaluator sees it. */
export async function judgedAlone(guardrail: DenyGuardrail, request: Request): Promise<Verdict> {
  const simulation = simulationOf(guardrail.kind, denialsOf(guardrail), request, accountOf(guardrail));
  const resourcePolicy = { Version: "2012-10-17", Statement: [{ ...EVERYTHING, Principal: "*" }] };
  const result = await runSimulation({ ...simulation, resourcePolicy }, {});
  if (result.resultType === "error") throw new Error(`${request.action}: ${JSON.stringify(result.errors)}`);
  if (result.resultType !== "single") throw new Error(`${request.action}: name one resource`);
  const ignored = new Set(result.result.ignoredContextKeys);
  const unknown = Object.keys(request.context ?? {}).filter((key) => ignored.has(key));
  if (unknown.length > 0) throw new Error(`${request.action} comes without ${unknown.join(", ")}`);
  return verdict(result.overallResult, request);
}

/** Whether one denial alone stops the request. Nothing is checked: for many denials and requests known to be right. */
export function isStopped(
  kind: DenyGuardrail["kind"],
  denial: Denial,
  request: Request,
  account: string,
): boolean {
  // Without a policy of the resource a request between accounts is not allowed either, but it is not stopped here.
  return runUnsafeSimulation(simulationOf(kind, [denial], request, account), {}) === "ExplicitlyDenied";
}

function verdict(result: string, { principal, action }: Request): Verdict {
  if (result === "ImplicitlyDenied") throw new Error(`nothing allows ${action} by ${principal}`);
  return result === "Allowed" ? "allowed" : "denied";
}

const EVERYTHING = { Effect: "Allow", Action: "*", Resource: "*" };
const attached = (...Statement: readonly object[]) => [
  { orgIdentifier: "r-ab12", policies: [{ name: "policy", policy: { Version: "2012-10-17", Statement } }] },
];

function simulationOf(
  kind: DenyGuardrail["kind"],
  denials: readonly Denial[],
  request: Request,
  account: string,
): Simulation {
  const { principal, action, resource } = request;
  const statements = denials.map((denial) => ({
    Effect: "Deny",
    ...(kind === "rcp" && { Principal: "*" }),
    ...(!denial.Resource && !denial.NotResource && { Resource: "*" }),
    ...denial,
  }));
  const contextVariables = { ...derived(request, account), ...request.context } as Record<
    string,
    string | string[]
  >;
  return {
    request: {
      principal,
      action,
      resource: { resource, accountId: String(contextVariables["aws:ResourceAccount"]) },
      contextVariables,
    },
    identityPolicies: isService(principal)
      ? []
      : [{ name: "identity", policy: { Version: "2012-10-17", Statement: [EVERYTHING] } }],
    serviceControlPolicies: attached(EVERYTHING, ...(kind === "scp" && isBound(principal) ? statements : [])),
    resourceControlPolicies: kind === "rcp" ? attached(...statements) : [],
  };
}

const isService = (principal: string): boolean => !principal.startsWith("arn:");
const accountIn = (arn: string): string => arn.split(":")[4] ?? "";

/** SCPs bind the organization's member accounts. */
const isBound = (principal: string): boolean =>
  !isService(principal) && ![OUTSIDE_ACCOUNT, PLACE.managementAccountId].includes(accountIn(principal));

const organizationOf = (account: string): string =>
  account === OUTSIDE_ACCOUNT ? "o-0ut51de000" : PLACE.organizationId;

/** The condition keys that follow from a request's parts. */
function derived({ principal, resource }: Request, home: string): Record<string, string> {
  const [, , , region = "", owner = ""] = resource.split(":");
  const account = /^\d{12}$/.test(owner) ? owner : home;
  return {
    "aws:SecureTransport": "true",
    "aws:RequestedRegion": region === "" ? PLACE.home : region,
    "aws:ResourceAccount": account,
    "aws:ResourceOrgID": organizationOf(account),
    "aws:PrincipalIsAWSService": String(isService(principal)),
    ...(isService(principal)
      ? { "aws:PrincipalServiceName": principal }
      : {
          "aws:PrincipalArn": principal,
          "aws:PrincipalAccount": accountIn(principal),
          "aws:PrincipalOrgID": organizationOf(accountIn(principal)),
        }),
  };
}
