import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

/**
 * A member that accepts the invitation of another organization goes there at once, without leaving first:
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html
 */
export const noLeaving = denyGuardrail({
  id: "no-leaving",
  kind: "scp",
  purpose: "No account leaves the organization, whether on its own or for another organization.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 CM-5", "NIST 800-53 AC-20", "ISO 27001 A.5.23", "Security Hub Account.2"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["organizations:AcceptHandshake", "organizations:LeaveOrganization"] }],
  probes: (place, _, account) => {
    const { developer, root, deployment } = people(place, account);
    const invitation = `arn:${place.partition}:organizations::999999999999:handshake/o-0th3r0rgan/invite/h-1a2b3c4d`;
    return {
      denies: [
        ...askingEach(developer, "*", ["organizations:LeaveOrganization"]),
        ...askingEach(root, "*", ["organizations:LeaveOrganization"]),
        ...askingEach(deployment, invitation, ["organizations:AcceptHandshake"]),
      ],
      allows: [
        ...askingEach(developer, "*", [
          "organizations:DescribeOrganization",
          "organizations:ListHandshakesForAccount",
        ]),
        ...askingEach(developer, invitation, ["organizations:DeclineHandshake"]),
      ],
    };
  },
});
