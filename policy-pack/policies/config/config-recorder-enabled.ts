import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { isEmpty } from "../../values/values.ts";
import { isInOnePlace } from "../../values/places.ts";
import { RECORDER } from "./recorders.ts";

const STATUS = "aws:cfg/recorderStatus:RecorderStatus";

const SAYS = "No status of it turns it on.";

const ROLE = { roleArn: "arn:aws:iam::111122223333:role/config" };
const recorder = a(RECORDER, ROLE);
const named = a(RECORDER, { ...ROLE, name: "acme" });
const status = (isEnabled: boolean) => a(STATUS, { name: ref("recorder", "name"), isEnabled });

const isStandard = ({ properties: { name } }: Resource<typeof RECORDER> | Resource<typeof STATUS>): boolean =>
  isEmpty(name) || name === "default";

/** What turns a recorder on or off names it, or both bear the name that they have if none is written. */
function statusesOf(recorder: Resource<typeof RECORDER>, stack: Stack) {
  const naming = stack.referring(recorder, "name", STATUS);
  if (naming.length > 0) return naming;
  return stack
    .of(STATUS)
    .filter((status) => isStandard(status) && isStandard(recorder) && isInOnePlace(status, recorder));
}

export default stackPolicy({
  id: "config-recorder-enabled",
  title: "A recorder is turned on",
  service: "Config",
  severity: "high",
  why: "A recorder is off when it is made, and records nothing until a status turns it on.",
  write: ['new aws.cfg.RecorderStatus("config", { name: recorder.name, isEnabled: true });'],
  types: [RECORDER],
  beside: [STATUS],
  companions: (resource, stack) =>
    !statusesOf(resource, stack).some(({ properties }) => properties.isEnabled === true) && SAYS,
  passes: [
    { recorder, status: status(true) },
    { recorder: named, status: a(STATUS, { name: "acme", isEnabled: true }) },
    { recorder, status: a(STATUS, { isEnabled: true }) },
    { recorder: a(RECORDER, { ...ROLE, name: "default" }), status: a(STATUS, { isEnabled: true }) },
  ],
  fails: [
    [{ recorder }, SAYS],
    [{ recorder, status: status(false) }, SAYS],
    [{ recorder: named, status: a(STATUS, { name: "default", isEnabled: true }) }, SAYS],
    [{ recorder, status: a(STATUS, { name: "acme", isEnabled: true }) }, SAYS],
    [
      {
        recorder: a(RECORDER, { ...ROLE, region: "eu-west-1" }),
        status: a(STATUS, { isEnabled: true, region: "us-east-1" }),
      },
      SAYS,
    ],
  ],
});
