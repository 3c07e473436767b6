import type { PolicyComplianceFramework, PolicyPackArgs, StackValidationPolicy } from "@pulumi/policy";
import { SETTINGS } from "../configuration/configuration.ts";
import { PRESETS, STANDARD_PRESET } from "../configuration/presets.ts";
import { FRAMEWORKS } from "../frameworks/index.ts";
import { linkOf } from "../link.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Policy } from "../model/policy.ts";
import { controlsOf, tagsOf } from "../references.ts";

/** What the engine and Pulumi Cloud show of each policy. Nothing here judges: the dispatchers do. */
export const metadataOf = (policies: readonly Policy[]): PolicyPackArgs => ({
  displayName: "AWS logging and audit",
  description: "Logging, audit, monitoring and retention on AWS",
  provider: "aws",
  policies: [SETTINGS_POLICY, ...policies.map(described)],
});

const NOTHING = (): void => undefined;

/** Lets a configuration speak of many policies at once. */
const SETTINGS_POLICY: StackValidationPolicy = {
  name: SETTINGS,
  description: "What a configuration says of many policies at once: preset, levels, exemptions, baseline.",
  enforcementLevel: "advisory",
  validateStack: NOTHING,
};

/**
 * To the engine all are policies of the stack. For those of resources it lists with every resource, in every call, which
 * ones it passed, and with this many that takes longer than to judge it.
 */
const described = (policy: Policy): StackValidationPolicy => ({
  name: policy.id,
  displayName: policy.title,
  description: `${policy.title}. ${policy.why}`,
  enforcementLevel: PRESETS[STANDARD_PRESET](policy),
  severity: policy.severity,
  tags: [...tagsOf(policy)],
  remediationSteps: policy.write.join("\n"),
  url: linkOf(policy),
  ...frameworkOf(policy),
  ...schemaOf(policy.parameters),
  validateStack: NOTHING,
});

/** Metadata has room for one control: that of the newest benchmark. */
function frameworkOf(policy: Policy): { framework?: PolicyComplianceFramework } {
  const [reference] = controlsOf(policy, "cis-7.0");
  if (reference === undefined) return {};
  const controls: Readonly<Record<string, string>> = FRAMEWORKS["cis-7.0"].controls;
  const specification = controls[reference] ?? policy.title;
  return { framework: { name: "CIS AWS Foundations Benchmark", version: "7.0", reference, specification } };
}

/** Without types, so that the pack itself can tell of every mistake at once; the engine would stop at the first kind. */
const schemaOf = (parameters: Parameters | undefined) =>
  parameters === undefined
    ? {}
    : {
        configSchema: {
          properties: Object.fromEntries(
            Object.entries(parameters).map(([name, parameter]) => [
              name,
              { default: parameter.default as number | string[], description: parameter.what },
            ]),
          ),
        },
      };
