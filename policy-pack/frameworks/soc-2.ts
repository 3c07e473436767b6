import type { Framework } from "./framework.ts";

/** The criteria on monitoring, incidents and changes. */
export const SOC_2: Framework = {
  name: "SOC 2 (AICPA Trust Services Criteria 2017, revised 2022)",
  source:
    "https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022",
  controls: {
    "A1.1": "Capacity is monitored",
    "CC2.1": "Relevant, quality information supports internal control",
    "CC4.1": "Controls are evaluated continuously",
    "CC4.2": "Deficiencies are communicated",
    "CC5.2": "General control activities over technology are developed",
    "CC6.8": "Unauthorized or malicious software is prevented or detected",
    "CC7.1": "Configuration changes and vulnerabilities are detected",
    "CC7.2": "System components are monitored for anomalies",
    "CC7.3": "Security events are evaluated",
    "CC7.4": "Security incidents are responded to",
    "CC7.5": "Recovery from security incidents is carried out",
    "CC8.1": "Changes are authorized, tested and documented",
    "PI1.3": "System processing is complete, accurate and timely",
    "PI1.5": "Stored inputs and outputs are complete and accurate",
  },
};
