import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { CONFIGURATION, isServerless, served, servedWithoutServer } from "./endpoints.ts";

const ENDPOINT = "aws:sagemaker/endpoint:Endpoint";
const SCHEDULE = "aws:sagemaker/monitoringSchedule:MonitoringSchedule";
const DEFINITION = "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition";

const SAYS = "No monitoring schedule is about it.";

const endpoint = a(ENDPOINT, { endpointConfigName: ref("configuration", "name") });
const configuration = a(CONFIGURATION, { name: "churn-1", ...served });

const roleArn = "arn:aws:iam::111122223333:role/monitor";
const image = { imageUri: "468650794304.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer" };
const clusterConfig = { instanceCount: 1, instanceType: "ml.m5.large", volumeSizeInGb: 20 };
const endpointInput = { endpointName: ref("endpoint", "name"), localPath: "/opt/ml/processing/input" };
const s3Output = { localPath: "/opt/ml/processing/output", s3Uri: "s3://acme-monitor/churn" };

const inline = a(SCHEDULE, {
  monitoringScheduleConfig: {
    monitoringType: "DataQuality",
    monitoringJobDefinition: {
      roleArn,
      monitoringAppSpecification: image,
      monitoringInputs: { endpointInput },
      monitoringOutputConfig: { monitoringOutputs: { s3Output } },
      monitoringResources: { clusterConfig },
    },
  },
});
const definition = a(DEFINITION, {
  name: "churn",
  roleArn,
  dataQualityAppSpecification: image,
  dataQualityJobInput: { endpointInput },
  dataQualityJobOutputConfig: { monitoringOutputs: { s3Output } },
  jobResources: { clusterConfig },
});
const scheduleOf = (monitoringJobDefinitionName: string) =>
  a(SCHEDULE, {
    monitoringScheduleConfig: { monitoringType: "DataQuality", monitoringJobDefinitionName },
  });

export default stackPolicy({
  id: "sagemaker-model-monitor",
  title: "An endpoint is monitored on a schedule",
  service: "SageMaker",
  severity: "low",
  why: "The data drifts away from what the model was trained on, and nobody notices but its users.",
  write: [
    'new aws.sagemaker.MonitoringSchedule("churn", { monitoringScheduleConfig: {',
    '  monitoringType: "DataQuality", monitoringJobDefinitionName: definition.name } });',
  ],
  types: [ENDPOINT],
  beside: [SCHEDULE, DEFINITION, CONFIGURATION],
  optIn: true,
  companions: (resource, stack) => {
    // A schedule names the endpoint, or a definition that does.
    const named = [resource, ...stack.referring(resource, "dataQualityJobInput", DEFINITION)];
    if (named.some((each) => stack.referring(each, "monitoringScheduleConfig", SCHEDULE).length > 0))
      return false;
    const configurations = stack.referred(resource, "endpointConfigName", CONFIGURATION);
    return !configurations.some(({ properties }) => isServerless(properties)) && SAYS;
  },
  passes: [
    { endpoint, configuration, inline },
    { endpoint, configuration, definition, schedule: scheduleOf(ref("definition", "name")) },
    { endpoint, configuration: a(CONFIGURATION, { name: "churn-1", ...servedWithoutServer }) },
  ],
  fails: [
    [{ endpoint, configuration }, SAYS],
    [{ endpoint, configuration, definition }, SAYS],
    [{ endpoint, configuration, definition, schedule: scheduleOf("another") }, SAYS],
    [{ endpoint: a(ENDPOINT, { endpointConfigName: "churn-central" }) }, SAYS],
  ],
});
