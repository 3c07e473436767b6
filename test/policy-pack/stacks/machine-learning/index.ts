// The recommendations team: models on SageMaker, answers from Bedrock, notebooks for whoever asks.
import * as bedrock from "@pulumi/aws/bedrock/index.js";
import * as bedrockmodel from "@pulumi/aws/bedrockmodel/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import * as ecr from "@pulumi/aws/ecr/index.js";
import * as iam from "@pulumi/aws/iam/index.js";
import * as kms from "@pulumi/aws/kms/index.js";
import * as lambda from "@pulumi/aws/lambda/index.js";
import * as s3 from "@pulumi/aws/s3/index.js";
import * as sagemaker from "@pulumi/aws/sagemaker/index.js";
import * as pulumi from "@pulumi/pulumi";

const assumedBy = (service: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });

const key = new kms.Key("models", { enableKeyRotation: true, description: "Models and what they are asked" });
const role = new iam.Role("sagemaker", { assumeRolePolicy: assumedBy("sagemaker.amazonaws.com") });
const repository = new ecr.Repository("models", { encryptionConfigurations: [{ encryptionType: "KMS" }] });

const models = new s3.Bucket("models");
new s3.BucketVersioning("models", { bucket: models.id, versioningConfiguration: { status: "Enabled" } });
new s3.BucketLifecycleConfiguration("models", {
  bucket: models.id,
  rules: [
    { id: "old-versions", status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 180 } },
    { id: "uploads", status: "Enabled", abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } },
  ],
});
const captured = new s3.Bucket("captured");

const ranking = new sagemaker.Model("ranking", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: pulumi.interpolate`${repository.repositoryUrl}:ranking-14`,
    modelDataUrl: pulumi.interpolate`s3://${models.bucket}/ranking/14/model.tar.gz`,
  },
});
const rankingConfiguration = new sagemaker.EndpointConfiguration("ranking", {
  kmsKeyArn: key.arn,
  productionVariants: [
    { variantName: "main", modelName: ranking.name, instanceType: "ml.m6i.large", initialInstanceCount: 2 },
  ],
  dataCaptureConfig: {
    enableCapture: true,
    initialSamplingPercentage: 20,
    destinationS3Uri: pulumi.interpolate`s3://${captured.bucket}/ranking`,
    captureOptions: [{ captureMode: "Input" }, { captureMode: "Output" }],
  },
});
const rankingEndpoint = new sagemaker.Endpoint("ranking", {
  name: "ranking",
  endpointConfigName: rankingConfiguration.name,
});
const quality = new sagemaker.DataQualityJobDefinition("ranking", {
  roleArn: role.arn,
  dataQualityAppSpecification: {
    imageUri: "468650794304.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer",
  },
  dataQualityJobInput: { endpointInput: { endpointName: rankingEndpoint.name } },
  dataQualityJobOutputConfig: {
    monitoringOutputs: {
      s3Output: { s3Uri: pulumi.interpolate`s3://${captured.bucket}/quality` },
    },
  },
  jobResources: { clusterConfig: { instanceCount: 1, instanceType: "ml.m5.large", volumeSizeInGb: 20 } },
});
new sagemaker.MonitoringSchedule("ranking", {
  monitoringScheduleConfig: {
    monitoringJobDefinitionName: quality.name,
    monitoringType: "DataQuality",
    scheduleConfig: { scheduleExpression: "cron(0 * ? * * *)" },
  },
});

const similar = new sagemaker.Model("similar", {
  executionRoleArn: role.arn,
  primaryContainer: { image: pulumi.interpolate`${repository.repositoryUrl}:similar-3` },
});
const similarConfiguration = new sagemaker.EndpointConfiguration("similar", {
  productionVariants: [
    { modelName: similar.name, serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } },
  ],
});
new sagemaker.Endpoint("similar", { endpointConfigName: similarConfiguration.name });
new sagemaker.NotebookInstance("exploration", {
  name: "exploration",
  roleArn: role.arn,
  instanceType: "ml.t3.medium",
  directInternetAccess: "Disabled",
  subnetId: "subnet-0f66666666666666f",
  securityGroups: ["sg-0f66666666666666f"],
});

const asked = new cloudwatch.LogGroup("bedrock", {
  name: "/bedrock/invocations",
  retentionInDays: 365,
  kmsKeyId: key.arn,
});
const large = new s3.Bucket("bedrock-large");
const bedrockRole = new iam.Role("bedrock", { assumeRolePolicy: assumedBy("bedrock.amazonaws.com") });
new bedrockmodel.InvocationLoggingConfiguration("all", {
  loggingConfig: {
    textDataDeliveryEnabled: true,
    imageDataDeliveryEnabled: true,
    embeddingDataDeliveryEnabled: false,
    cloudwatchConfig: {
      logGroupName: asked.name,
      roleArn: bedrockRole.arn,
      largeDataDeliveryS3Config: { bucketName: large.id, keyPrefix: "large" },
    },
  },
});
new bedrock.Guardrail("recommendations", {
  name: "recommendations",
  blockedInputMessaging: "We can't answer that.",
  blockedOutputsMessaging: "We can't answer that.",
  contentPolicyConfig: { filtersConfigs: [{ type: "HATE", inputStrength: "HIGH", outputStrength: "HIGH" }] },
});

const lambdaRole = new iam.Role("suggest", {
  assumeRolePolicy: assumedBy("lambda.amazonaws.com"),
  managedPolicyArns: [
    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    "arn:aws:iam::aws:policy/AmazonBedrockFullAccess",
  ],
});
const suggest = new lambda.Function("suggest", {
  role: lambdaRole.arn,
  packageType: "Image",
  imageUri: pulumi.interpolate`${repository.repositoryUrl}:suggest-9`,
  environment: { variables: { ENDPOINT: rankingEndpoint.name } },
});
new cloudwatch.LogGroup("suggest", {
  name: suggest.name.apply((name) => `/aws/lambda/${name}`),
  retentionInDays: 7,
  kmsKeyId: key.arn,
});
