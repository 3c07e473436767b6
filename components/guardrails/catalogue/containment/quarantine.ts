import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people, role } from "../people.ts";

/**
 * For an account that may be in an attacker's hands. Responders are named in `exemptRoles`: they need a role that is
 * there already, as nobody can make one any more. Service-linked roles work on, so that evidence still flows.
 */
export const quarantine = denyGuardrail({
  id: "quarantine",
  kind: "scp",
  purpose: "Nobody in the account does anything, but responders.",
  presets: ["baseline"],
  target: "quarantine",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 IR-4", "PCI DSS 12.10.1", "ISO 27001 A.5.26"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["*"] }],
  probes: (place, _, account) => {
    const { partition } = place;
    const { developer, root, deployment, fanOut } = people(place, account);
    const asks = asking(developer);
    return {
      denies: [
        asks("s3:GetObject", `arn:${partition}:s3:::reports/key`),
        asks("iam:CreateRole", role(partition, account, "own")),
        asking(root)("ec2:DescribeInstances"),
      ],
      allows: [
        asking(deployment)("s3:ListAllMyBuckets"),
        asking(deployment)("ec2:DescribeInstances"),
        asking(fanOut)("s3:ListAllMyBuckets"),
      ],
    };
  },
});
