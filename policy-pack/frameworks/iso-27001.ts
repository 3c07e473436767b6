import type { Framework } from "./framework.ts";

/** The controls of Annex A on logs, monitoring, evidence and incidents. */
export const ISO_27001: Framework = {
  name: "ISO/IEC 27001:2022 Annex A",
  source: "https://www.iso.org/standard/27001",
  controls: {
    "A.5.24": "Incident management planning and preparation",
    "A.5.25": "Assessment and decision on information security events",
    "A.5.26": "Response to information security incidents",
    "A.5.28": "Collection of evidence",
    "A.5.33": "Protection of records",
    "A.8.9": "Configuration management",
    "A.8.10": "Information deletion",
    "A.8.15": "Logging",
    "A.8.16": "Monitoring activities",
    "A.8.17": "Clock synchronization",
    "A.8.20": "Networks security",
    "A.8.24": "Use of cryptography",
  },
};
