import { arn, type Asked, physicalName, type StandIn } from "./rule.ts";

/** Modules of @pulumi/aws whose name is not the service's name in ARNs. */
const SERVICE_OF_MODULE: Readonly<Record<string, string>> = {
  alb: "elasticloadbalancing",
  cfg: "config",
  cognito: "cognito-idp",
  lb: "elasticloadbalancing",
  msk: "kafka",
  sfn: "states",
};

/** How ARNs of a type name it, where that differs from the type's own name. */
const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  "aws:athena/workgroup:Workgroup": "workgroup/",
  "aws:cloudwatch/eventBus:EventBus": "event-bus/",
  "aws:cloudwatch/eventRule:EventRule": "rule/",
  "aws:cloudwatch/metricAlarm:MetricAlarm": "alarm:",
  "aws:glue/catalogDatabase:CatalogDatabase": "database/",
  "aws:glue/catalogTable:CatalogTable": "table/",
  "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream": "deliverystream/",
  "aws:lambda/function:Function": "function:",
  "aws:sfn/stateMachine:StateMachine": "stateMachine:",
  "aws:sqs/queue:Queue": "",
};

/** The answer to every type that has no rule of its own: named by Pulumi, and an ARN like most of AWS's. */
export function genericStandIn(asked: Asked): StandIn {
  const [, module = "", type = ""] = /^aws:(\w+)\/(\w+):/.exec(asked.type) ?? [];
  const service = asked.type.startsWith("aws:cloudwatch/event")
    ? "events"
    : (SERVICE_OF_MODULE[module] ?? module);
  const kind = KIND_OF_TYPE[asked.type] ?? `${type.toLowerCase()}/`;
  const name = physicalName(asked);
  return { id: name, outputs: { name, arn: arn(asked, service, `${kind}${name}`) } };
}
