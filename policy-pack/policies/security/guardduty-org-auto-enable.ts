import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at } from "../../values/values.ts";
import { DETECTOR } from "./baseline.ts";

const ORGANIZATION = "aws:guardduty/organizationConfiguration:OrganizationConfiguration";

const ALONE = "Nothing turns GuardDuty on in accounts that join the organization.";
const OFF = "It does not turn GuardDuty on in accounts that join.";

const detector = a(DETECTOR, { enable: true });
const organization = (autoEnableOrganizationMembers: string, of = "detector") =>
  a(ORGANIZATION, { detectorId: ref(of), autoEnableOrganizationMembers });

const ENABLING: readonly unknown[] = ["ALL", "NEW"];

export default stackPolicy({
  id: "guardduty-org-auto-enable",
  title: "GuardDuty is turned on in every account that joins",
  service: "GuardDuty",
  severity: "medium",
  why: "A new account is watched by nobody until somebody remembers it.",
  write: [
    'new aws.guardduty.OrganizationConfiguration("organization",',
    '  { detectorId: detector.id, autoEnableOrganizationMembers: "ALL" });',
  ],
  types: [ORGANIZATION, DETECTOR],
  // Suits the stack of the administrator of GuardDuty only.
  optIn: true,
  beside: [],
  companions: (resource, stack) => {
    if (resource.type === DETECTOR)
      return stack.referring(resource, "detectorId", ORGANIZATION).length === 0 && ALONE;
    return !ENABLING.includes(at(resource.properties, "autoEnableOrganizationMembers")) && OFF;
  },
  passes: [
    { organization: organization("ALL"), detector },
    { organization: organization("NEW"), detector },
  ],
  fails: [
    [{ detector }, ALONE],
    [{ detector, other: a(DETECTOR, {}), organization: organization("ALL", "other") }, ALONE],
    [{ organization: organization("NONE"), detector }, OFF],
  ],
});
