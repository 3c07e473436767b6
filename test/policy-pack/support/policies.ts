// Small catalogues to configure and judge by, so that what a test says does not hang on the real one.
import { wholeNumber, words } from "../../../policy-pack/model/parameters.ts";
import type { ResourcePolicy } from "../../../policy-pack/model/policy.ts";
import { resourcePolicy } from "../../../policy-pack/model/policy.ts";
import type { Resource } from "../../../policy-pack/model/stack.ts";
import { urnOf } from "./wire.ts";

export const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

/** A policy that every log group without a name violates. */
export const named = (id: string, about: Partial<ResourcePolicy> = {}): ResourcePolicy => ({
  ...resourcePolicy({
    id,
    title: "A log group has a name",
    service: "CloudWatch Logs",
    severity: "medium",
    why: "Nobody finds it otherwise.",
    write: ['name: "/acme/audit",'],
    types: [LOG_GROUP],
    violation: ({ name }) => name === undefined && "It has no name.",
    passes: [],
    fails: [],
  }),
  ...about,
});

/** A policy of each kind that a configuration treats differently. */
export const VARIETY = [
  named("cloudtrail-multi-region", { severity: "high", service: "CloudTrail" }),
  named("log-group-retention-set", { remedy: () => ({ name: "mended" }) }),
  named("eks-observability-addon", { severity: "low", service: "EKS", optIn: true }),
  named("with-parameters", {
    severity: "critical",
    parameters: { minimumDays: wholeNumber(365, "days"), names: words(["audit"], "names of groups") },
  }),
];

export const logGroup = (properties: object = {}, name = "audit"): Resource => ({
  urn: urnOf(LOG_GROUP, name),
  type: LOG_GROUP,
  name,
  properties: properties as Resource["properties"],
  protect: false,
  propertyDependencies: {},
});
