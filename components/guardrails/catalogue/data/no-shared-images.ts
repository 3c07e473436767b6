import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, OUTSIDE_ACCOUNT, people } from "../people.ts";

const accountId = z.string().regex(/^\d{12}$/, "an account id of 12 digits");

/**
 * A snapshot's request tells whom it is shared with; an image's does not, so that its attributes are left to the roles
 * of the image pipeline (`exemptRoles`). Forensic copies go to the security-tooling account.
 */
export const noSharedImages = denyGuardrail({
  id: "no-shared-images",
  kind: "scp",
  purpose:
    "Nobody shares machine images, or volume snapshots but with the security-tooling and named accounts.",
  presets: ["strict"],
  target: "root",
  exempt: ["deployment"],
  frameworks: ["NIST 800-53 AC-21", "NIST 800-53 AC-4", "PCI DSS 1.4.4", "ISO 27001 A.8.12"],
  parameters: z.strictObject({ accounts: z.array(accountId).default([]) }),
  denials: ({ accounts: core }, { accounts }) => {
    const Action = ["ec2:ModifySnapshotAttribute"];
    const partners = [core["security-tooling"], ...accounts];
    return [
      { Action, Condition: { Null: { "ec2:Add/group": "false" } } },
      {
        Action,
        Condition: { "ForAnyValue:StringNotEquals": { "ec2:Add/userId": partners } },
      },
      { Action: ["ec2:ModifyImageAttribute"] },
    ];
  },
  probes: (place, { accounts }, account) => {
    const { partition, home, accounts: core } = place;
    const asks = asking(developer(partition, account));
    const snapshot = `arn:${partition}:ec2:${home}::snapshot/snap-0a1b2c3d`;
    const image = `arn:${partition}:ec2:${home}::image/ami-0a1b2c3d`;
    const share = "ec2:ModifySnapshotAttribute";
    const refused = [
      asks(share, snapshot, { "ec2:Add/group": "all" }),
      asks(share, snapshot, { "ec2:Add/userId": OUTSIDE_ACCOUNT }),
      asks("ec2:ModifyImageAttribute", image),
    ];
    return {
      denies: refused,
      allows: [
        ...[core["security-tooling"], ...accounts].map((id) =>
          asks(share, snapshot, { "ec2:Add/userId": id }),
        ),
        asks(share, snapshot, { "ec2:Remove/userId": OUTSIDE_ACCOUNT }),
        asks("ec2:DescribeImageAttribute", image),
        ...refused.map((each) => ({ ...each, principal: people(place, account).deployment })),
      ],
    };
  },
});
