import { textOf } from "../plan.ts";
import { arn, named, physicalName, type StandInTable } from "./rule.ts";

/** Trails, log groups and topics. */
export const LOGGING: StandInTable = {
  "aws:cloudtrail/trail:Trail": (asked) => {
    const name = physicalName(asked);
    // An organization's trail belongs to the management account, whoever makes it.
    const owner =
      asked.inputs.isOrganizationTrail === true ? asked.organization.managementAccountId : asked.accountId;
    const trailArn = arn({ ...asked, accountId: owner }, "cloudtrail", `trail/${name}`);
    return { id: trailArn, outputs: { name, arn: trailArn, homeRegion: asked.region } };
  },
  "aws:cloudwatch/logGroup:LogGroup": (asked) => {
    const name = physicalName(asked);
    return { id: name, outputs: { name, arn: arn(asked, "logs", `log-group:${name}`) } };
  },
  "aws:sns/topic:Topic": (asked) => {
    const name = physicalName(asked);
    const topicArn = arn(asked, "sns", name);
    return { id: topicArn, outputs: { name, arn: topicArn, owner: asked.accountId } };
  },
  "aws:sns/topicPolicy:TopicPolicy": (asked) => ({
    id: textOf(asked.inputs.arn),
    outputs: { owner: asked.accountId },
  }),
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": named("accountId"),
};
