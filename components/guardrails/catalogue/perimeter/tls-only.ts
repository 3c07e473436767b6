import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, outsider, role } from "../people.ts";
import { accessTo, ASSUME_ROLE, everyAction, SHARED } from "./services.ts";

/** Those that AWS's own example names (orgs_manage_policies_rcps_examples.html), and the database beside them. */
const SERVICES = ["dynamodb", "kms", "s3", "secretsmanager", "sqs"] as const;

const PLAIN = { "aws:SecureTransport": "false" };

export const tlsOnly = denyGuardrail({
  id: "tls-only",
  kind: "rcp",
  purpose: "Nobody reaches buckets, keys, queues, secrets, tables or roles without TLS.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 2.1.1", "NIST 800-53 SC-8", "PCI DSS 4.2.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [...everyAction(SERVICES), "sts:*"],
      Condition: { Bool: PLAIN, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
    },
  ],
  probes: (place, _, account) => {
    const { partition } = place;
    const access = accessTo(place, account, [...SERVICES.map((service) => SHARED[service]), ASSUME_ROLE]);
    return {
      denies: [...access(developer(partition, account), PLAIN), ...access(outsider(partition), PLAIN)],
      allows: [
        ...access(developer(partition, account)),
        ...access("cloudtrail.amazonaws.com", PLAIN),
        asking(role(partition, account, "application"))("s3:ListBucket", `arn:${partition}:s3:::reports`),
      ],
    };
  },
});
