import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, developer } from "../people.ts";

/** RDS gives the condition key at a database's birth only; later changes are seen by AWS Config's rule. */
export const noPublicDatabases = denyGuardrail({
  id: "no-public-databases",
  kind: "scp",
  purpose: "Nobody creates a database with an address on the internet.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 2.2.3", "NIST 800-53 SC-7", "PCI DSS 1.4.4", "ISO 27001 A.8.22"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "rds:CreateDBInstance",
        "rds:CreateDBInstanceReadReplica",
        "rds:RestoreDBInstanceFromDBSnapshot",
        "rds:RestoreDBInstanceFromS3",
        "rds:RestoreDBInstanceToPointInTime",
      ],
      Condition: { Bool: { "rds:PubliclyAccessible": "true" } },
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const database = `arn:${partition}:rds:${home}:${account}:db:orders`;
    const isPublic = (value: boolean) => ({ "rds:PubliclyAccessible": String(value) });
    return {
      denies: askingEach(
        developer(partition, account),
        database,
        [
          "rds:CreateDBInstance",
          "rds:CreateDBInstanceReadReplica",
          "rds:RestoreDBInstanceFromDBSnapshot",
          "rds:RestoreDBInstanceFromS3",
          "rds:RestoreDBInstanceToPointInTime",
        ],
        isPublic(true),
      ),
      allows: [
        asks("rds:CreateDBInstance", database, isPublic(false)),
        asks("rds:CreateDBInstance", database),
        asks("rds:StopDBInstance", database),
      ],
    };
  },
});
