import { CIS } from "./cis.ts";
import type { Framework } from "./framework.ts";
import { HIPAA } from "./hipaa.ts";
import { ISO_27001 } from "./iso-27001.ts";
import { NIST } from "./nist.ts";
import { PCI_DSS } from "./pci-dss.ts";
import { SOC_2 } from "./soc-2.ts";

/** What policies are measured by, by the names that configurations and tags use. */
export const FRAMEWORKS = {
  ...CIS,
  "nist-800-53-r5": NIST,
  "pci-dss-4": PCI_DSS,
  "soc-2": SOC_2,
  hipaa: HIPAA,
  "iso-27001": ISO_27001,
  "security-hub": {
    name: "AWS Security Hub CSPM",
    source: "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-controls-reference.html",
    controls: {},
  },
} as const satisfies Readonly<Record<string, Framework>>;

export type FrameworkName = keyof typeof FRAMEWORKS;
