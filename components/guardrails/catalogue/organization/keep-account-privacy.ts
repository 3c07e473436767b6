import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people } from "../people.ts";

const PUBLIC_DOCUMENTS = "servicesetting/ssm/documents/console/public-sharing-permission";

/** Switching these doors shut goes through the fan-out or declarative policies, where the same call opens and shuts. */
export const keepAccountPrivacy = denyGuardrail({
  id: "keep-account-privacy",
  kind: "scp",
  purpose:
    "Nobody opens an account to the public that blocks public buckets, images, snapshots, clusters or documents.",
  presets: ["baseline"],
  target: "root",
  exempt: ["deployment", "fan-out"],
  frameworks: [
    "CIS AWS Foundations 2.1.4",
    "NIST 800-53 AC-3",
    "NIST 800-53 SC-7",
    "PCI DSS 1.4.4",
    "ISO 27001 A.8.3",
    "Security Hub S3.1",
    "Security Hub EMR.2",
    "Security Hub SSM.7",
  ],
  parameters: z.strictObject({}),
  denials: ({ partition }) => [
    {
      Action: [
        "ec2:DisableImageBlockPublicAccess",
        "ec2:DisableSnapshotBlockPublicAccess",
        "elasticmapreduce:PutBlockPublicAccessConfiguration",
        "s3:PutAccountPublicAccessBlock",
      ],
    },
    {
      Action: ["ssm:ResetServiceSetting", "ssm:UpdateServiceSetting"],
      Resource: [`arn:${partition}:ssm:*:*:${PUBLIC_DOCUMENTS}`],
    },
  ],
  probes: (place, _, account) => {
    const { developer, deployment, fanOut } = people(place, account);
    const setting = (name: string) => `arn:${place.partition}:ssm:${place.home}:${account}:${name}`;
    return {
      denies: [
        ...askingEach(developer, "*", [
          "ec2:DisableImageBlockPublicAccess",
          "ec2:DisableSnapshotBlockPublicAccess",
          "elasticmapreduce:PutBlockPublicAccessConfiguration",
          "s3:PutAccountPublicAccessBlock",
        ]),
        ...askingEach(developer, setting(PUBLIC_DOCUMENTS), [
          "ssm:ResetServiceSetting",
          "ssm:UpdateServiceSetting",
        ]),
      ],
      allows: [
        ...askingEach(developer, "*", ["ec2:EnableImageBlockPublicAccess", "s3:GetAccountPublicAccessBlock"]),
        asking(developer)(
          "ssm:UpdateServiceSetting",
          setting("servicesetting/ssm/parameter-store/default-tier"),
        ),
        asking(deployment)("s3:PutAccountPublicAccessBlock"),
        asking(fanOut)("elasticmapreduce:PutBlockPublicAccessConfiguration"),
      ],
    };
  },
});
