import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

const UNENCRYPTED = { Bool: { "rds:StorageEncrypted": "false" } };

/** An Aurora instance lives on the storage of its cluster, so that it says nothing of encryption itself. */
export const encryptedDatabases = denyGuardrail({
  id: "encrypted-databases",
  kind: "scp",
  purpose: "Nobody creates a database in RDS, DocumentDB or Neptune without encryption of its storage.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 2.2.1", "NIST 800-53 SC-28", "PCI DSS 3.5.1", "ISO 27001 A.8.24"],
  parameters: z.strictObject({}),
  denials: () => [
    { Action: ["rds:CreateDBCluster", "rds:RestoreDBClusterFromS3"], Condition: UNENCRYPTED },
    {
      Action: ["rds:CreateDBInstance"],
      Condition: { ...UNENCRYPTED, StringNotLike: { "rds:DatabaseEngine": "aurora*" } },
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const arn = (kind: string) => `arn:${partition}:rds:${home}:${account}:${kind}:orders`;
    const storage = (encrypted: boolean, engine: string) => ({
      "rds:StorageEncrypted": String(encrypted),
      "rds:DatabaseEngine": engine,
    });
    return {
      denies: [
        asks("rds:CreateDBCluster", arn("cluster"), storage(false, "aurora-postgresql")),
        asks("rds:RestoreDBClusterFromS3", arn("cluster"), storage(false, "aurora-mysql")),
        asks("rds:CreateDBInstance", arn("db"), storage(false, "postgres")),
      ],
      allows: [
        asks("rds:CreateDBCluster", arn("cluster"), storage(true, "aurora-postgresql")),
        asks("rds:CreateDBInstance", arn("db"), storage(true, "postgres")),
        asks("rds:CreateDBInstance", arn("db"), storage(false, "aurora-postgresql")),
      ],
    };
  },
});
