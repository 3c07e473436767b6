import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { at, text } from "../../values/values.ts";
import { RECORDER } from "./recorders.ts";

const LINKED = "aws:iam/serviceLinkedRole:ServiceLinkedRole";
const ROLE = "aws:iam/role:Role";

const SAYS = "It uses a role of the account's own.";

const recorder = a(RECORDER, { roleArn: ref("role", "arn") });
const recorderOf = (role: string) => a(RECORDER, { roleArn: `arn:aws:iam::111122223333:role/${role}` });
const linked = (awsServiceName: string) => a(LINKED, { awsServiceName });

export default stackPolicy({
  id: "config-recorder-service-linked-role",
  title: "A recorder uses the role that AWS keeps for it",
  service: "Config",
  severity: "low",
  why: "A role of one's own lacks the rights to new types of resources, which are then left out without a word.",
  write: [
    'const role = new aws.iam.ServiceLinkedRole("config", { awsServiceName: "config.amazonaws.com" });',
    "roleArn: role.arn,",
  ],
  types: [RECORDER],
  beside: [LINKED, ROLE],
  companions(resource, stack) {
    const [role] = stack.referred(resource, "roleArn", LINKED, ROLE);
    const isLinked =
      role === undefined
        ? text(resource.properties.roleArn).endsWith("/AWSServiceRoleForConfig")
        : role.type === LINKED && at(role.properties, "awsServiceName") === "config.amazonaws.com";
    return !isLinked && SAYS;
  },
  passes: [
    { recorder, role: linked("config.amazonaws.com") },
    { recorder: recorderOf("aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig") },
  ],
  fails: [
    [{ recorder: recorderOf("config") }, SAYS],
    [{ recorder: recorderOf("AWSServiceRoleForConfigMultiAccountSetup") }, SAYS],
    [{ recorder, role: a(ROLE, { assumeRolePolicy: "{}" }) }, SAYS],
    [{ recorder, role: linked("config-multiaccountsetup.amazonaws.com") }, SAYS],
  ],
});
