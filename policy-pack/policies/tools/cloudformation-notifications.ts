import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It tells no topic what happens to it.";

const stack = { templateUrl: "https://acme-templates.s3.amazonaws.com/vendor.yaml" };

export default resourcePolicy({
  id: "cloudformation-notifications",
  title: "A CloudFormation stack notifies a topic",
  service: "CloudFormation",
  severity: "low",
  why: "CloudFormation changes resources behind Pulumi's back, and forgets its events after 90 days.",
  write: ["notificationArns: [topic.arn],"],
  types: ["aws:cloudformation/stack:Stack"],
  violation: ({ notificationArns }) => isEmpty(notificationArns) && SAYS,
  passes: [
    { ...stack, notificationArns: ["arn:aws:sns:eu-west-1:111122223333:stacks"] },
    { templateBody: "{}", notificationArns: ["arn:aws:sns:eu-west-1:111122223333:stacks"] },
  ],
  fails: [
    [stack, SAYS],
    [{ ...stack, notificationArns: [] }, SAYS],
  ],
});
