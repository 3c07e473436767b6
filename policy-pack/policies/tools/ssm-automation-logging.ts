import { resourcePolicy } from "../../model/policy.ts";
import { text } from "../../values/values.ts";

const SETTING = "/ssm/automation/customer-script-log-destination";

const SAYS = "It does not send the output of scripts to CloudWatch.";

const ARN = `arn:aws:ssm:eu-west-1:111122223333:servicesetting${SETTING}`;

export default resourcePolicy({
  id: "ssm-automation-logging",
  title: "Scripts of automations log to CloudWatch",
  service: "SSM",
  severity: "medium",
  why: "Scripts run with the rights of an administrator, and what they print is kept nowhere.",
  write: [`settingId: "${SETTING}",`, 'settingValue: "CloudWatch",'],
  types: ["aws:ssm/serviceSetting:ServiceSetting"],
  // The setting goes by its path or by its ARN.
  violation: ({ settingId, settingValue }) =>
    text(settingId).endsWith(SETTING) && settingValue !== "CloudWatch" && SAYS,
  passes: [
    { settingId: SETTING, settingValue: "CloudWatch" },
    { settingId: ARN, settingValue: "CloudWatch" },
    { settingId: "/ssm/parameter-store/high-throughput-enabled", settingValue: "true" },
  ],
  fails: [
    [{ settingId: SETTING, settingValue: "" }, SAYS],
    [{ settingId: ARN, settingValue: "None" }, SAYS],
  ],
});
