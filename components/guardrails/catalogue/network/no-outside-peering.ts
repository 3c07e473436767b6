import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, OUTSIDE_ACCOUNT, people } from "../people.ts";

const accountId = z.string().regex(/^\d{12}$/, "an account id of 12 digits");

/**
 * No condition key tells whether the other side's account is of the organization: so the others are named. The ARNs are
 * compared as text, as a variable's own colon is not a part of an ARN.
 */
export const noOutsidePeering = denyGuardrail({
  id: "no-outside-peering",
  kind: "scp",
  purpose:
    "Nobody peers a VPC but with one of the same account, of the network account, or of named accounts.",
  presets: ["strict"],
  target: "root",
  exempt: ["deployment"],
  frameworks: ["NIST 800-53 SC-7", "NIST 800-53 CA-3", "PCI DSS 1.4.1", "ISO 27001 A.8.22"],
  parameters: z.strictObject({ accounts: z.array(accountId).default([]) }),
  denials: ({ partition, accounts: core }, { accounts }) => {
    const Resource = [`arn:${partition}:ec2:*:*:vpc-peering-connection/*`];
    const partners = ["${aws:PrincipalAccount}", core.network, ...accounts].map(
      (id) => `arn:${partition}:ec2:*:${id}:vpc/*`,
    );
    return [
      {
        Action: ["ec2:CreateVpcPeeringConnection"],
        Resource,
        Condition: { StringNotLike: { "ec2:AccepterVpc": partners } },
      },
      {
        Action: ["ec2:AcceptVpcPeeringConnection"],
        Resource,
        Condition: { StringNotLike: { "ec2:RequesterVpc": partners } },
      },
    ];
  },
  probes: (place, { accounts }, account) => {
    const { partition, home, accounts: core } = place;
    const asks = asking(developer(partition, account));
    const peering = `arn:${partition}:ec2:${home}:${account}:vpc-peering-connection/pcx-0a1b2c3d`;
    const vpc = (owner: string) => `arn:${partition}:ec2:${home}:${owner}:vpc/vpc-0a1b2c3d`;
    const offer = (owner: string) =>
      asks("ec2:CreateVpcPeeringConnection", peering, { "ec2:AccepterVpc": vpc(owner) });
    const take = (owner: string) =>
      asks("ec2:AcceptVpcPeeringConnection", peering, { "ec2:RequesterVpc": vpc(owner) });
    const partners = [account, core.network, ...accounts];
    return {
      denies: [
        offer(OUTSIDE_ACCOUNT),
        take(OUTSIDE_ACCOUNT),
        asks("ec2:CreateVpcPeeringConnection", peering),
      ],
      allows: [
        ...partners.flatMap((owner) => [offer(owner), take(owner)]),
        asks("ec2:CreateVpcPeeringConnection", vpc(account)),
        asks("ec2:AcceptVpcPeeringConnection", vpc(account)),
        asks("ec2:DeleteVpcPeeringConnection", peering),
        ...[offer(OUTSIDE_ACCOUNT), take(OUTSIDE_ACCOUNT)].map((each) => ({
          ...each,
          principal: people(place, account).deployment,
        })),
      ],
    };
  },
});
