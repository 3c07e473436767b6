import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It logs no delivery to any kind of subscriber.";

/** Who may write the log, by kind of subscriber and by how the delivery went. */
const ROLES = [
  "applicationFailureFeedbackRoleArn",
  "applicationSuccessFeedbackRoleArn",
  "firehoseFailureFeedbackRoleArn",
  "firehoseSuccessFeedbackRoleArn",
  "httpFailureFeedbackRoleArn",
  "httpSuccessFeedbackRoleArn",
  "lambdaFailureFeedbackRoleArn",
  "lambdaSuccessFeedbackRoleArn",
  "sqsFailureFeedbackRoleArn",
  "sqsSuccessFeedbackRoleArn",
] as const;

const ROLE = "arn:aws:iam::111122223333:role/acme-sns-feedback";

export default resourcePolicy({
  id: "sns-delivery-status",
  title: "A topic logs the status of deliveries",
  service: "SNS",
  severity: "low",
  why: "An alarm that its subscriber never got looks like one that was never raised.",
  write: ["sqsFailureFeedbackRoleArn: role.arn, sqsSuccessFeedbackRoleArn: role.arn,"],
  types: ["aws:sns/topic:Topic"],
  violation: (properties) => !ROLES.some((role) => isGiven(properties, role)) && SAYS,
  passes: [
    ...ROLES.map((role) => ({ [role]: ROLE })),
    { lambdaFailureFeedbackRoleArn: ref("role", "arn") },
    { fifoTopic: true, sqsFailureFeedbackRoleArn: ROLE, sqsSuccessFeedbackRoleArn: ROLE },
  ],
  fails: [
    [{}, SAYS],
    [{ httpFailureFeedbackRoleArn: "", sqsSuccessFeedbackSampleRate: 100 }, SAYS],
  ],
});
