import { textOf } from "../plan.ts";
import {
  type Asked,
  CREATED_AT,
  globalArn,
  named,
  physicalName,
  type StandIn,
  type StandInTable,
} from "./rule.ts";

/** Something of IAM that has a path and a unique id of 21 characters, such as AROA... for a role. */
const principal =
  (kind: string, uniqueIdPrefix: string) =>
  (asked: Asked): StandIn => {
    const name = physicalName(asked);
    return {
      id: name,
      outputs: {
        name,
        arn: globalArn(asked, "iam", `${kind}${textOf(asked.inputs.path) || "/"}${name}`),
        createDate: CREATED_AT,
        uniqueId: `${uniqueIdPrefix}${asked.identity.upperCase(17)}`,
      },
    };
  };

export const IAM: StandInTable = {
  "aws:iam/role:Role": principal("role", "AROA"),
  "aws:iam/user:User": principal("user", "AIDA"),
  "aws:iam/policy:Policy": (asked) => {
    const name = physicalName(asked);
    const arn = globalArn(asked, "iam", `policy${textOf(asked.inputs.path) || "/"}${name}`);
    return { id: arn, outputs: { name, arn, policyId: `ANPA${asked.identity.upperCase(17)}` } };
  },
  "aws:iam/rolePolicy:RolePolicy": (asked) => {
    const name = physicalName(asked);
    return { id: `${textOf(asked.inputs.role)}:${name}`, outputs: { name } };
  },
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": named("role", "policyArn"),
  "aws:iam/serviceLinkedRole:ServiceLinkedRole": (asked) => {
    const service = textOf(asked.inputs.awsServiceName);
    const name = `AWSServiceRoleFor${service.split(".")[0] ?? ""}`;
    const arn = globalArn(asked, "iam", `role/aws-service-role/${service}/${name}`);
    return { id: arn, outputs: { name, arn } };
  },
};
