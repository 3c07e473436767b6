import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

/** No condition key tells whom such a snapshot is shared with: roles that must share it are named in `exemptRoles`. */
export const noSharedDatabaseSnapshots = denyGuardrail({
  id: "no-shared-database-snapshots",
  kind: "scp",
  purpose: "Nobody shares snapshots of databases with other accounts.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-21", "NIST 800-53 AC-4", "PCI DSS 1.4.4", "ISO 27001 A.8.12"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "rds:ModifyDBClusterSnapshotAttribute",
        "rds:ModifyDBSnapshotAttribute",
        "redshift:AuthorizeSnapshotAccess",
      ],
    },
  ],
  probes: ({ partition, home }, _, account) => {
    const asks = asking(developer(partition, account));
    const arn = (name: string) => `arn:${partition}:rds:${home}:${account}:${name}:orders-2026`;
    return {
      denies: [
        asks("rds:ModifyDBSnapshotAttribute", arn("snapshot")),
        asks("rds:ModifyDBClusterSnapshotAttribute", arn("cluster-snapshot")),
        asks(
          "redshift:AuthorizeSnapshotAccess",
          `arn:${partition}:redshift:${home}:${account}:snapshot:sales/sales-2026`,
        ),
      ],
      allows: [
        asks("rds:DescribeDBSnapshotAttributes", arn("snapshot")),
        asks("rds:DeleteDBSnapshot", arn("snapshot")),
        asks(
          "redshift:RevokeSnapshotAccess",
          `arn:${partition}:redshift:${home}:${account}:snapshot:sales/sales-2026`,
        ),
      ],
    };
  },
});
