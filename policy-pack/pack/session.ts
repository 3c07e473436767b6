import type { Configuration } from "../configuration/configuration.ts";
import type { Catalogue } from "../judge/catalogue.ts";
import type { Finding } from "../judge/finding.ts";
import { judgeResource, judgeStack } from "../judge/judge.ts";
import { exemptionSummary } from "../judge/summary.ts";
import type { Policy } from "../model/policy.ts";
import type { Resource } from "../model/stack.ts";

/** One operation of the engine: what was asked for, and what was found until now. */
export interface Session {
  configuration: Configuration;
  readonly judgeResource: (resource: Resource) => readonly Finding[];
  readonly judgeStack: (resources: readonly Resource[]) => readonly Finding[];
  /** The policies that found something until now. */
  readonly told: ReadonlySet<Policy>;
  /** What was exempt in all of it, in one line. */
  readonly summary: () => string | undefined;
}

export function sessionOf(catalogue: Catalogue, standard: Configuration): Session {
  const exempt: Finding[] = [];
  const told = new Set<Policy>();
  const remember = (findings: readonly Finding[]): readonly Finding[] => {
    for (const { policy } of findings) told.add(policy);
    exempt.push(
      ...findings.filter(({ exemption, remark }) => exemption !== undefined || remark !== undefined),
    );
    return findings;
  };
  const session: Session = {
    configuration: standard,
    told,
    judgeResource: (resource) => remember(judgeResource(resource, catalogue, session.configuration)),
    judgeStack: (resources) => remember(judgeStack(resources, catalogue, session.configuration)),
    summary: () => exemptionSummary(exempt, session.configuration.exemptions),
  };
  return session;
}
