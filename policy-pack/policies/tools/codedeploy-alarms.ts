import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "No alarm can stop a deployment.";

const group = {
  appName: "shop",
  deploymentGroupName: "shop-prod",
  serviceRoleArn: "arn:aws:iam::111122223333:role/codedeploy",
};

export default resourcePolicy({
  id: "codedeploy-alarms",
  title: "A deployment group watches alarms",
  service: "CodeDeploy",
  severity: "low",
  why: "A bad release goes on to every machine while the alarms are already ringing.",
  write: ["alarmConfiguration: { enabled: true, alarms: [alarm.name] },"],
  types: ["aws:codedeploy/deploymentGroup:DeploymentGroup"],
  optIn: true,
  violation: ({ alarmConfiguration }) =>
    !(alarmConfiguration?.enabled === true && !isEmpty(alarmConfiguration.alarms)) && SAYS,
  passes: [
    { ...group, alarmConfiguration: { enabled: true, alarms: ["shop-errors"] } },
    {
      ...group,
      alarmConfiguration: {
        enabled: true,
        alarms: ["shop-errors", "shop-latency"],
        ignorePollAlarmFailure: true,
      },
    },
  ],
  fails: [
    [group, SAYS],
    [{ ...group, alarmConfiguration: { alarms: ["shop-errors"] } }, SAYS],
    [{ ...group, alarmConfiguration: { enabled: false, alarms: ["shop-errors"] } }, SAYS],
    [{ ...group, alarmConfiguration: { enabled: true, alarms: [] } }, SAYS],
  ],
});
