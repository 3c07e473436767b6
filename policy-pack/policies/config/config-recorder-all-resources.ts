import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource } from "../../model/stack.ts";
import { at, isEmpty, list } from "../../values/values.ts";
import { RECORDER } from "./recorders.ts";

const PARTIAL = "It leaves out types of resources.";
const NOT_GLOBAL = "Neither it nor another recorder of the stack records global resources such as roles.";

const ROLE = { roleArn: "arn:aws:iam::111122223333:role/config" };
const recorder = (recordingGroup: object) => a(RECORDER, { ...ROLE, recordingGroup });
const whole = recorder({ allSupported: true, includeGlobalResourceTypes: true });
const regional = recorder({ allSupported: true, includeGlobalResourceTypes: false });
const excluding = (resourceTypes: string[]) => ({ exclusionByResourceTypes: [{ resourceTypes }] });

type Recorder = Resource<typeof RECORDER>;

const isPartial = ({ properties: { recordingGroup } }: Recorder): boolean =>
  recordingGroup?.allSupported === false ||
  list(recordingGroup?.exclusionByResourceTypes).some((each) => !isEmpty(at(each, "resourceTypes")));

const recordsGlobal = ({ properties }: Recorder): boolean =>
  properties.recordingGroup?.includeGlobalResourceTypes === true;

export default stackPolicy({
  id: "config-recorder-all-resources",
  title: "A recorder records all types of resources",
  service: "Config",
  severity: "medium",
  why: "Whoever asks what a resource looked like before the incident finds that it was never recorded.",
  write: ["recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },"],
  types: [RECORDER],
  beside: [],
  companions(resource, stack) {
    if (isPartial(resource)) return PARTIAL;
    // Global resources are recorded in one region, or each change of them is recorded and paid in every one.
    return !recordsGlobal(resource) && !stack.of(RECORDER).some(recordsGlobal) && NOT_GLOBAL;
  },
  passes: [
    { recorder: whole },
    { recorder: recorder({ includeGlobalResourceTypes: true }) },
    { recorder: recorder({ includeGlobalResourceTypes: true, ...excluding([]) }) },
    { recorder: regional, home: whole },
    { recorder: a(RECORDER, ROLE), home: whole },
  ],
  fails: [
    [{ recorder: a(RECORDER, ROLE) }, NOT_GLOBAL],
    [{ recorder: regional }, NOT_GLOBAL],
    [{ recorder: recorder({ allSupported: true }) }, NOT_GLOBAL],
    [{ recorder: recorder({ allSupported: false, resourceTypes: ["AWS::EC2::Instance"] }) }, PARTIAL],
    [
      { recorder: recorder({ allSupported: false, ...excluding(["AWS::EC2::Subnet"]) }), home: whole },
      PARTIAL,
    ],
    [
      { recorder: recorder({ includeGlobalResourceTypes: true, ...excluding(["AWS::EC2::Subnet"]) }) },
      PARTIAL,
    ],
  ],
});
