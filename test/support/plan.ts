import type { Finding, Plan, PlanResource, Properties } from "../../tools/preview/plan.ts";
import { type Rule, sceneOf } from "../../tools/preview/findings/scene.ts";

const STACK = "urn:pulumi:test::landing-zone::";

/** The URN that `resource` gives. */
export const urn = (type: string, name: string): string => `${STACK}${type}::${name}`;

/** A resource of a plan in eu-west-1 of the log archive; `given` says what is different. */
export function resource(type: string, name: string, given: Partial<PlanResource> = {}): PlanResource {
  const inputs: Properties = given.inputs ?? {};
  const account = given.account === undefined ? "log-archive" : given.account;
  return {
    urn: urn(type, name),
    type,
    name,
    parent: null,
    custom: true,
    provider: account,
    account,
    region: "eu-west-1",
    id: `${name}-id`,
    protect: false,
    retainOnDelete: false,
    ignoreChanges: [],
    dependencies: [],
    propertyDependencies: {},
    ...given,
    inputs,
    outputs: { ...inputs, ...given.outputs },
  };
}

export const plan = (resources: readonly PlanResource[], findings: readonly Finding[] = []): Plan => ({
  project: "landing-zone",
  stack: "test",
  resources,
  outputs: {},
  findings,
});

/** What a rule says of these resources, where eu-west-1 and us-east-1 are governed; `rule` and `level` left out. */
export const told = (rule: Rule, resources: readonly PlanResource[]): (readonly [string | null, string])[] =>
  findings(rule, resources).map(({ urn: where, message }) => [where, message]);

export const findings = (rule: Rule, resources: readonly PlanResource[]): readonly Finding[] =>
  rule(
    sceneOf(resources, {
      regions: ["eu-west-1", "us-east-1"],
      accountIds: { management: "111122223333", "log-archive": undefined, network: undefined },
    }),
  );

/** Whether a finding only says that a value is not known before the deployment. */
export const isOpen = ({ level, message }: Finding): boolean =>
  level === "advisory" && message.includes("can't be known before deployment");
