import { S3_ACTION_OF_CALL } from "./cloudtrail-s3-actions.ts";

/**
 * How CloudTrail's names of calls differ from IAM's names of actions. A call that stands in no table here has the name
 * of its action.
 *
 * Sources: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * for actions; each service's own page on CloudTrail for calls, by way of
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-aws-service-specific-topics.html.
 */

/**
 * Some services name the version of their API in the call: `CreateFunction20150331v2`
 * (https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html).
 */
export const API_VERSION = /_?20\d{2}_?\d{2}_?\d{2}(v\d+)?$/;

/** Calls, by the prefix and CloudTrail's name, whose action has another name. */
export const ACTION_OF_CALL: Readonly<Record<string, string>> = {
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html
  "budgets:CreateBudget": "budgets:ModifyBudget",
  "budgets:CreateNotification": "budgets:ModifyBudget",
  "budgets:CreateSubscriber": "budgets:ModifyBudget",
  "budgets:DeleteBudget": "budgets:ModifyBudget",
  "budgets:DeleteNotification": "budgets:ModifyBudget",
  "budgets:DeleteSubscriber": "budgets:ModifyBudget",
  "budgets:DescribeBudget": "budgets:ViewBudget",
  "budgets:DescribeBudgetNotificationsForAccount": "budgets:ViewBudget",
  "budgets:DescribeBudgetPerformanceHistory": "budgets:ViewBudget",
  "budgets:DescribeBudgets": "budgets:ViewBudget",
  "budgets:DescribeNotificationsForBudget": "budgets:ViewBudget",
  "budgets:DescribeSubscribersForNotification": "budgets:ViewBudget",
  "budgets:UpdateBudget": "budgets:ModifyBudget",
  "budgets:UpdateNotification": "budgets:ModifyBudget",
  "budgets:UpdateSubscriber": "budgets:ModifyBudget",
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html
  "bedrock:Converse": "bedrock:InvokeModel",
  "bedrock:ConverseStream": "bedrock:InvokeModelWithResponseStream",
  "bedrock:StartAsyncInvoke": "bedrock:InvokeModel",
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkeyspacesforapachecassandra.html
  "cassandra:CreateKeyspace": "cassandra:Create",
  "cassandra:CreateTable": "cassandra:Create",
  "cassandra:CreateType": "cassandra:Create",
  "cassandra:DeleteKeyspace": "cassandra:Drop",
  "cassandra:DeleteTable": "cassandra:Drop",
  "cassandra:DeleteType": "cassandra:Drop",
  "cassandra:GetKeyspace": "cassandra:Select",
  "cassandra:GetTable": "cassandra:Select",
  "cassandra:ListKeyspaces": "cassandra:Select",
  "cassandra:ListTables": "cassandra:Select",
  "cassandra:RestoreTable": "cassandra:Restore",
  "cassandra:UpdateKeyspace": "cassandra:Alter",
  "cassandra:UpdateTable": "cassandra:Alter",
  "cloudfront:CreateDistributionWithTags": "cloudfront:CreateDistribution",
  "dynamodb:TransactGetItems": "dynamodb:GetItem",
  // https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html
  "lambda:GetLayerVersionByArn": "lambda:GetLayerVersion",
  "lambda:Invoke": "lambda:InvokeFunction",
  "lambda:InvokeWithResponseStream": "lambda:InvokeFunction",
  ...S3_ACTION_OF_CALL,
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
  "sqs:ChangeMessageVisibilityBatch": "sqs:ChangeMessageVisibility",
  "sqs:DeleteMessageBatch": "sqs:DeleteMessage",
  "sqs:SendMessageBatch": "sqs:SendMessage",
  "sns:PublishBatch": "sns:Publish",
  "timestream:Query": "timestream:Select",
};

/** Calls that need one or some of several actions; which, the record does not tell. */
export const ONE_OF_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html
  "dynamodb:BatchExecuteStatement": [
    "dynamodb:PartiQLDelete",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLSelect",
    "dynamodb:PartiQLUpdate",
  ],
  "dynamodb:ExecuteStatement": [
    "dynamodb:PartiQLDelete",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLSelect",
    "dynamodb:PartiQLUpdate",
  ],
  "dynamodb:ExecuteTransaction": [
    "dynamodb:PartiQLDelete",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLSelect",
    "dynamodb:PartiQLUpdate",
  ],
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
  "dynamodb:TransactWriteItems": [
    "dynamodb:ConditionCheckItem",
    "dynamodb:DeleteItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
  ],
  // https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html: one on each of two keys.
  "kms:ReEncrypt": ["kms:ReEncryptFrom", "kms:ReEncryptTo"],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
  "s3:DeleteObjects": ["s3:DeleteObject", "s3:DeleteObjectVersion"],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html, of a bucket or an account
  "s3:DeletePublicAccessBlock": ["s3:PutAccountPublicAccessBlock", "s3:PutBucketPublicAccessBlock"],
  "s3:GetPublicAccessBlock": ["s3:GetAccountPublicAccessBlock", "s3:GetBucketPublicAccessBlock"],
  "s3:PutPublicAccessBlock": ["s3:PutAccountPublicAccessBlock", "s3:PutBucketPublicAccessBlock"],
};

/**
 * API Gateway's actions are the methods of HTTP, which its calls tell by their first word.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
 */
export const METHODS_OF_VERB: Readonly<Record<string, readonly string[]>> = {
  Create: ["apigateway:POST"],
  Delete: ["apigateway:DELETE"],
  Disable: ["apigateway:DELETE"],
  Export: ["apigateway:GET"],
  Flush: ["apigateway:DELETE"],
  Generate: ["apigateway:POST"],
  Get: ["apigateway:GET"],
  Import: ["apigateway:POST", "apigateway:PUT"],
  List: ["apigateway:GET"],
  Preview: ["apigateway:POST"],
  Publish: ["apigateway:POST"],
  Put: ["apigateway:PUT"],
  Reimport: ["apigateway:PUT"],
  Reject: ["apigateway:POST"],
  Reset: ["apigateway:DELETE"],
  Tag: ["apigateway:POST", "apigateway:PUT"],
  Test: ["apigateway:POST"],
  Untag: ["apigateway:DELETE"],
  Update: ["apigateway:PATCH"],
};

/**
 * Calls that no policy can deny.
 * Sources: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
 */
export const FREE_CALLS: readonly string[] = ["sts:GetCallerIdentity", "sts:GetSessionToken"];
