import { z } from "zod";
import { LOAD_BALANCING_ACCOUNTS } from "../../../../facts/load-balancing-accounts.ts";
import type { Region } from "../../../../facts/regions.ts";
import { denyGuardrail } from "../../guardrail.ts";
import type { Place } from "../../place.ts";
import { asking, developer, outsider, OUTSIDE_ACCOUNT, role } from "../people.ts";
import { everyAction } from "./services.ts";
import { OTHER_ORGANIZATION, outsideOf, trustedAccounts } from "./trusted-accounts.ts";

const loadBalancingAccounts = ({ governed }: Place): string[] =>
  governed.flatMap((region) => LOAD_BALANCING_ACCOUNTS[region as Region] ?? []);

/**
 * Log deliveries come from services, and those of load balancers in older regions from accounts of AWS. An origin
 * access identity of CloudFront is an outsider: use origin access control.
 */
export const bucketPerimeter = denyGuardrail({
  id: "bucket-perimeter",
  kind: "rcp",
  purpose: "Nobody outside the organization reaches a bucket, but AWS services and named accounts.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["Control Tower CT.S3.PV.4", "NIST 800-53 AC-4", "PCI DSS 1.4.4", "ISO 27001 A.8.12"],
  parameters: z.strictObject({ accounts: trustedAccounts }),
  denials: (place, { accounts }) => [
    {
      Action: everyAction(["s3"]),
      Condition: outsideOf(place, [...loadBalancingAccounts(place), ...accounts]),
    },
  ],
  probes: (place, { accounts }, account) => {
    const { partition, managementAccountId, organizationId } = place;
    const bucket = `arn:${partition}:s3:::reports`;
    const owned = { "aws:ResourceAccount": account };
    const put = (principal: string, context?: Record<string, string>) =>
      asking(principal)("s3:PutObject", `${bucket}/2026.csv`, { ...owned, ...context });
    const stranger = asking(outsider(partition));
    return {
      denies: [
        put(outsider(partition)),
        stranger("s3:GetObject", `${bucket}/2026.csv`, owned),
        stranger("s3:ListBucket", bucket, owned),
        put(outsider(partition), OTHER_ORGANIZATION),
        put(`arn:${partition}:iam::${OUTSIDE_ACCOUNT}:root`),
      ],
      allows: [
        put(developer(partition, account)),
        put(developer(partition, managementAccountId)),
        put("delivery.logs.amazonaws.com", {
          "aws:SourceAccount": account,
          "aws:SourceOrgID": organizationId,
        }),
        ...[...loadBalancingAccounts(place), ...accounts].map((id) =>
          put(role(partition, id, "delivery"), OTHER_ORGANIZATION),
        ),
      ],
    };
  },
});
