import { role } from "../../../components/guardrails/catalogue/people.ts";
import type { Simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { filled } from "../../../documents/archive-place.ts";
import { trailArn } from "../../../documents/arns.ts";
import { deliveryContext } from "../../../documents/delivery-context.ts";
import type { LogSource } from "../../../facts/log-sources/log-source.ts";
import { LOG_SOURCES } from "../../../facts/log-sources.ts";
import { bucketName } from "../../../facts/names.ts";
import type { Finding } from "../plan.ts";
import type { PlanOrganization } from "./plan-organization.ts";

/** Log sources whose deliveries into the archive a guardrail denies: logs that would be lost. */
export function deniedDelivery({ place }: PlanOrganization, { verdict }: Simulator): Finding[] {
  const { partition, home, accounts, managementAccountId, trailName, prefix } = place;
  const archive = {
    ...place,
    region: home,
    archiveAccountId: accounts["log-archive"],
    securityAccountId: accounts["security-tooling"],
    trailArn: trailArn(partition, home, managementAccountId, trailName),
    readers: [],
  };
  const deliveries = LOG_SOURCES.flatMap((source: LogSource) =>
    source.deliverers.map((deliverer) => ({ source, deliverer })),
  );
  return deliveries.flatMap(({ source, deliverer }): Finding[] => {
    const isService = deliverer.principal !== "organization";
    const bucket = bucketName(prefix, source.retentionClass, home, archive.archiveAccountId);
    const found = verdict({
      principal: isService
        ? filled(deliverer.principal, archive)
        : role(partition, accounts.network, "application"),
      action: "s3:PutObject",
      resource: `arn:${partition}:s3:::${bucket}/${source.exampleKeys[0]}`,
      context: { "aws:ResourceAccount": archive.archiveAccountId, ...deliveryContext(deliverer, archive) },
    });
    if (found.decision === "allowed") return [];
    const by = "by" in found ? ` by ${found.by.policy} at ${found.by.target}` : "";
    const message = `${source.title} could not be delivered: ${deliverer.principal} is denied s3:PutObject on ${bucket}${by}`;
    return [{ rule: "guardrail-denies-delivery", level: "mandatory", urn: null, message }];
  });
}
