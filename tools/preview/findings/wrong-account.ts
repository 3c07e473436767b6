import { type Finding, type PlanResource, textOf, UNKNOWN } from "../plan.ts";
import { COMPANIONS, type Companion } from "./companions.ts";
import { isOfAws, label, type Rule, type Scene } from "./scene.ts";

/** Something is placed where it cannot work: beside another account's or region's resource, or through a provider that reaches no account of the settings. */
export const wrongAccount: Rule = (scene) => [
  ...scene.resources.filter(isOfAws).flatMap((resource) => straysOf(resource, scene)),
  ...scene.resources
    .filter(({ type }) => type === "pulumi:providers:aws")
    .flatMap((provider) => misroutes(provider, scene)),
];

const wrong = ({ urn }: PlanResource, message: string): Finding => ({
  rule: "wrong-account",
  level: "mandatory",
  urn,
  message,
});

function straysOf(resource: PlanResource, scene: Scene): Finding[] {
  return COMPANIONS.filter(({ type }) => type.test(resource.type)).flatMap((companion) => {
    const owners = ownersOf(resource, companion, scene);
    const [owner] = owners;
    if (!owner || owners.some((one) => one.account === resource.account && sameRegion(one, resource)))
      return [];
    return wrong(
      resource,
      `${label(resource)} stands in ${placeOf(resource)}, but the ${label(owner)} that its ${companion.property} names stands in ${placeOf(owner)}`,
    );
  });
}

/** What the property names: by its value where that is known, otherwise by what it depends on. */
function ownersOf(resource: PlanResource, { property, of }: Companion, scene: Scene): PlanResource[] {
  const value = resource.inputs[property];
  const dependencies = (resource.propertyDependencies[property] ?? [])
    .map(scene.resourceOf)
    .filter((one): one is PlanResource => one !== undefined && of.includes(one.type));
  if (typeof value !== "string" || value === UNKNOWN) return dependencies;
  const named = scene.resources.filter((one) => of.includes(one.type) && goesBy(one, value));
  return named.length > 0 ? named : dependencies;
}

const goesBy = ({ id, outputs }: PlanResource, value: string): boolean =>
  [id, outputs.arn, outputs.name, outputs.bucket, `${textOf(outputs.arn)}:*`].includes(value);

const sameRegion = (one: PlanResource, other: PlanResource): boolean =>
  one.region === other.region || one.region === null || other.region === null;

const placeOf = ({ account, region }: PlanResource): string =>
  [account ?? "no known account", region].filter((part) => part !== null).join(", ");

/** A provider is named by the key of its account, and lets nobody but that account be touched. */
function misroutes(provider: PlanResource, { accountIds }: Scene): Finding[] {
  const { name, inputs } = provider;
  if (!(name in accountIds))
    return [wrong(provider, `The provider "${name}" is named after no account of the settings`)];
  const allowed = typeof inputs.allowedAccountIds === "string" ? inputs.allowedAccountIds : "[]";
  if (allowed === "[]") {
    return [wrong(provider, `The provider "${name}" may touch any account: give it allowedAccountIds`)];
  }
  const expected = accountIds[name];
  if (expected === undefined || allowed.includes(UNKNOWN) || allowed === JSON.stringify([expected]))
    return [];
  return [
    wrong(
      provider,
      `The provider "${name}" is allowed in ${allowed}, but the settings say that the account is ${expected}`,
    ),
  ];
}
