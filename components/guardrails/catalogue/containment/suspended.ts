import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

/** For an account that waits to be closed. */
export const suspended = denyGuardrail({
  id: "suspended",
  kind: "scp",
  purpose: "Nobody in the account does anything.",
  presets: ["baseline"],
  target: "suspended",
  exempt: ["deployment", "fan-out"],
  frameworks: ["NIST 800-53 AC-2", "PCI DSS 7.2.1", "ISO 27001 A.5.18"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["*"] }],
  probes: (place, _, account) => {
    const { partition, home } = place;
    const { developer, root, deployment, fanOut } = people(place, account);
    const asks = asking(developer);
    return {
      denies: [
        asks("ec2:RunInstances", `arn:${partition}:ec2:${home}:${account}:instance/i-0a1b2c3d4e5f60718`),
        asks("s3:ListAllMyBuckets"),
        asking(root)("s3:ListAllMyBuckets"),
      ],
      allows: [
        asking(deployment)("s3:ListAllMyBuckets"),
        asking(deployment)("ec2:DescribeInstances"),
        asking(fanOut)("s3:ListAllMyBuckets"),
      ],
    };
  },
});
