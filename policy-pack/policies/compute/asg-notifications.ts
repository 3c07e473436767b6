import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { GROUP } from "./asg-example.ts";

const TYPE = "aws:autoscaling/group:Group";
const NOTIFICATION = "aws:autoscaling/notification:Notification";

const SAYS = "No notification is about it.";

const group = a(TYPE, GROUP);
const about = (...groupNames: string[]) =>
  a(NOTIFICATION, {
    groupNames,
    notifications: ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR", "autoscaling:EC2_INSTANCE_TERMINATE"],
    topicArn: "arn:aws:sns:eu-west-1:111122223333:acme-scaling",
  });

export default stackPolicy({
  id: "asg-notifications",
  title: "An Auto Scaling group notifies of launches and terminations",
  service: "Auto Scaling",
  severity: "low",
  why: "Launches that fail for hours, as after a deleted image, are noticed when the last instance is gone.",
  write: [
    'new aws.autoscaling.Notification("scaling", { groupNames: [group.name], topicArn: topic.arn,',
    '  notifications: ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR", "autoscaling:EC2_INSTANCE_TERMINATE_ERROR"] });',
  ],
  optIn: true,
  types: [TYPE],
  beside: [NOTIFICATION],
  companions: (resource, stack) => stack.referring(resource, "groupNames", NOTIFICATION).length === 0 && SAYS,
  passes: [
    { group, notification: about(ref("group", "name")) },
    { group, other: a(TYPE, GROUP), notification: about(ref("group", "name"), ref("other", "name")) },
  ],
  fails: [
    [{ group }, SAYS],
    [{ group, notification: about("another") }, SAYS],
    [{ group, other: a(TYPE, GROUP), notification: about(ref("other", "name")) }, SAYS],
  ],
});
