import type { QuotaKey } from "../../../facts/quotas.ts";
import { attachedPolicies } from "../attached-policies.ts";
import { label } from "../findings/scene.ts";
import { isList, listOf, type PlanResource, type PropertyValue } from "../plan.ts";
import { type Measure, type QuotaUse, use } from "./use.ts";

const ofType = (resources: readonly PlanResource[], type: string): PlanResource[] =>
  resources.filter((resource) => resource.type === type);

/** One use per group of equal places. */
const perPlace = (
  key: QuotaKey,
  resources: readonly PlanResource[],
  placeOf: (resource: PlanResource) => string,
): QuotaUse[] => [...Map.groupBy(resources, placeOf)].map(([place, group]) => use(key, group.length, place));

/** What the organization holds: accounts (the management account is one too), units and how deep they nest. */
export const organizationCounts: Measure = (resources) => {
  const units = ofType(resources, "aws:organizations/organizationalUnit:OrganizationalUnit");
  const parentOf = new Map(units.map(({ id, inputs }) => [id, inputs.parentId]));
  const depth = (id: PropertyValue | undefined): number =>
    typeof id === "string" && parentOf.has(id) ? 1 + depth(parentOf.get(id)) : 0;
  const deepest = Math.max(0, ...units.map(({ id }) => depth(id)));
  const accounts = ofType(resources, "aws:organizations/account:Account");
  return [
    use("accounts", accounts.length + 1, "the organization"),
    use("units", units.length, "the organization"),
    use("unitDepth", deepest, "the organization"),
  ];
};

/** How many policies each target of an organization has, by kind. AWS's own policy takes a place on each. */
export const policiesPerTarget: Measure = (resources) => {
  const attached = attachedPolicies(resources);
  const count = (key: QuotaKey, kind: string): QuotaUse[] => {
    const byTarget = Map.groupBy(
      attached.filter(({ type }) => type === kind),
      ({ target }) => target,
    );
    return [...byTarget].map(([target, policies]) => use(key, policies.length + 1, `target ${target}`));
  };
  return [
    ...count("serviceControlPoliciesPerTarget", "SERVICE_CONTROL_POLICY"),
    ...count("resourceControlPoliciesPerTarget", "RESOURCE_CONTROL_POLICY"),
  ];
};

/** What each account holds. */
export const accountCounts: Measure = (resources) => [
  ...perPlace(
    "bucketsPerAccount",
    ofType(resources, "aws:s3/bucket:Bucket"),
    ({ account }) => `account ${String(account)}`,
  ),
  ...perPlace(
    "rolesPerAccount",
    ofType(resources, "aws:iam/role:Role"),
    ({ account }) => `account ${String(account)}`,
  ),
  ...ofType(resources, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").map((lifecycle) =>
    use("lifecycleRulesPerBucket", listOf(lifecycle.inputs.rules).length, label(lifecycle), lifecycle.urn),
  ),
];

/** Trails, who administers them, and how many values their selectors hold. */
export const trailCounts: Measure = (resources) => {
  const trails = ofType(resources, "aws:cloudtrail/trail:Trail");
  const administrators = ofType(
    resources,
    "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
  );
  return [
    ...perPlace("trailsPerRegion", trails, ({ account, region }) => `${String(account)}, ${String(region)}`),
    ...trails.map((trail) =>
      use(
        "trailSelectorValues",
        selectorValues(trail.inputs.advancedEventSelectors),
        label(trail),
        trail.urn,
      ),
    ),
    use("trailAdministrators", administrators.length, "the organization"),
  ];
};

/** Every value of every field counts: `equals`, `startsWith` and their kin are the lists in a field selector. */
function selectorValues(value: PropertyValue | undefined): number {
  if (isList(value)) {
    return value.reduce<number>(
      (sum, item: PropertyValue) => sum + (typeof item === "string" ? 1 : selectorValues(item)),
      0,
    );
  }
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, item) => sum + (typeof item === "object" ? selectorValues(item) : 0),
    0,
  );
}
