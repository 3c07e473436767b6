export const CONFIGURATION = "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration";

export const roleArn = "arn:aws:iam::111122223333:role/bedrock-logging";
