export const STAGE_V2 = "aws:apigatewayv2/stage:Stage";
