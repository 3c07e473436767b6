import type { ResourceValidationPolicy } from "@pulumi/policy";
import type { Catalogue } from "../judge/catalogue.ts";
import { outcomeOf } from "../judge/outcome.ts";
import { stackOf } from "../judge/relations.ts";
import type { Session } from "./session.ts";

const NOTHING_BESIDE = stackOf([]);

/** The policies that mend resources of a type, each under its own name, as the engine tells who changed what. */
export const remediesOf = (
  type: string,
  catalogue: Catalogue,
  session: Session,
): readonly ResourceValidationPolicy[] =>
  catalogue
    .resourcePoliciesOf(type)
    .filter((policy) => session.configuration.levelOf(policy) === "remediate")
    .map((policy) => ({
      name: policy.id,
      description: policy.title,
      enforcementLevel: "remediate",
      remediateResource: ({ urn, name, props, opts }) => {
        const properties = props as never;
        const resource = { urn, type, name, properties, protect: opts.protect, propertyDependencies: {} };
        if (session.configuration.exemptionOf(policy, resource).exemption !== undefined) return undefined;
        const parameters = session.configuration.parametersOf(policy);
        const outcome = outcomeOf(policy, resource, NOTHING_BESIDE, parameters);
        // What is not known yet is mended once it is.
        if (outcome === undefined || "unknown" in outcome) return undefined;
        return Object.assign(props, policy.remedy?.(properties, parameters));
      },
    }));
