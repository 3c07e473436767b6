import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, askingEach, people } from "../people.ts";

export const keepRegions = denyGuardrail({
  id: "keep-regions",
  kind: "scp",
  purpose: "Nobody in a member account enables or disables a region.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 CM-7", "NIST 800-53 SA-9(5)", "ISO 27001 A.5.23"],
  parameters: z.strictObject({}),
  denials: () => [{ Action: ["account:DisableRegion", "account:EnableRegion"] }],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    const self = `arn:${place.partition}:account::${account}:account`;
    const elsewhere = { "account:TargetRegion": "ap-east-1" };
    return {
      denies: [
        ...askingEach(developer, self, ["account:DisableRegion", "account:EnableRegion"], elsewhere),
        asking(root)("account:EnableRegion", self, elsewhere),
      ],
      allows: [
        asking(developer)("account:ListRegions", self),
        asking(developer)("account:GetRegionOptStatus", self, elsewhere),
        asking(root)("account:ListRegions", self),
      ],
    };
  },
});
