import { POLICIES } from "../../policy-pack/policies/index.ts";
import { casesOf } from "../../test/policy-pack/support/cases.ts";
import { playedStack } from "../../test/policy-pack/support/examples.ts";
import { type Played, urnOf } from "../../test/policy-pack/support/wire.ts";

/** What stands in every stack and no policy is about. */
const OTHERS = [
  ["aws:iam/role:Role", { name: "service", assumeRolePolicy: '{"Version":"2012-10-17","Statement":[]}' }],
  [
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    { role: "service", policyArn: "arn:aws:iam::aws:policy/X" },
  ],
  ["aws:ec2/securityGroup:SecurityGroup", { name: "service", vpcId: "vpc-0a1b2c", ingress: [], egress: [] }],
  ["aws:ec2/route:Route", { routeTableId: "rtb-0a1b2c", destinationCidrBlock: "0.0.0.0/0" }],
  ["aws:ssm/parameter:Parameter", { name: "/service/setting", type: "String", value: "on" }],
  ["kubernetes:core/v1:ConfigMap", { metadata: { name: "settings" }, data: { mode: "fast" } }],
] as const;

/** Stacks as teams have them: half of the resources are ones that some policy is about, well or badly written. */
export function mixedStack(size: number): Played[] {
  const judged = POLICIES.flatMap((policy) =>
    (["passes", "fails"] as const).flatMap((kind) => casesOf(policy, kind).map(({ stack }) => stack)),
  );
  const all: Played[] = [];
  for (let round = 0; all.length < size; round++) {
    const stack = judged[round % judged.length];
    if (stack === undefined) throw new Error("there are no policies");
    for (const each of playedStack(stack, "later")) all.push(renamed(each, round), other(all.length));
  }
  return all.slice(0, size);
}

/** Each example stands for itself: its resources refer to one another as before. */
function renamed(played: Played, round: number): Played {
  const urn = (old: string): string => `${old}-${round}`;
  const dependencies = Object.entries(played.propertyDependencies).map(([property, urns]) => [
    property,
    urns.map(urn),
  ]);
  return {
    ...played,
    name: `${played.name}-${round}`,
    urn: urn(played.urn),
    propertyDependencies: Object.fromEntries(dependencies) as Played["propertyDependencies"],
  };
}

function other(index: number): Played {
  const [type, inputs] = OTHERS[index % OTHERS.length] ?? OTHERS[0];
  const name = `other-${index}`;
  return {
    urn: urnOf(type, name),
    type,
    name,
    inputs,
    outputs: inputs,
    propertyDependencies: {},
    protect: false,
  };
}
