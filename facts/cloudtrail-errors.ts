/**
 * Error codes of calls that were denied; `*` stands for any characters.
 * Sources: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-2 for the first
 * two; https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html and
 * https://docs.aws.amazon.com/kms/latest/APIReference/CommonErrors.html for the others.
 */
export const DENIED_ERROR_CODES: readonly string[] = [
  "AccessDenied*",
  "*UnauthorizedOperation",
  "AuthorizationError*",
  "NotAuthorized*",
  "UnauthorizedException",
];
