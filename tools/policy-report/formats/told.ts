import { type Finding, wrongOf } from "../../../policy-pack/judge/finding.ts";
import { linkOf } from "../../../policy-pack/link.ts";
import { tagsOf } from "../../../policy-pack/references.ts";

/** A finding as plain data, for machines. */
export interface Told {
  readonly policy: string;
  readonly title: string;
  readonly service: string;
  readonly severity: string;
  readonly level: string;
  /** Whether it is known to be wrong, or can't be known before deployment. */
  readonly outcome: "violation" | "unknown";
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly wrong: string;
  readonly why: string;
  readonly write: readonly string[];
  readonly link: string;
  readonly tags: readonly string[];
  readonly exemption: { readonly reason: string; readonly until: string; readonly by: string } | null;
  readonly remark: string | null;
}

export function told(finding: Finding): Told {
  const { policy, resource, outcome, level, exemption, remark } = finding;
  const { id, title, service, severity, why, write } = policy;
  const { urn, type, name } = resource;
  return {
    policy: id,
    title,
    service,
    severity,
    level,
    outcome: "violates" in outcome ? "violation" : "unknown",
    urn,
    type,
    name,
    wrong: wrongOf(finding),
    why,
    write,
    link: linkOf(policy),
    tags: tagsOf(policy),
    exemption: exemption ? { reason: exemption.reason, until: exemption.until, by: exemption.by } : null,
    remark: remark ?? null,
  };
}
