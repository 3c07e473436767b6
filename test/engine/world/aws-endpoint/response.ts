import type { AwsError } from "../aws-error.ts";
import type { Values } from "../state.ts";

export interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** An answer of the services that speak JSON. */
export const json = (values: Values, status = 200): Response => ({
  status,
  type: "application/x-amz-json-1.1",
  body: JSON.stringify(values),
});

/** An answer of the services that speak XML: `<AssumeRoleResponse><AssumeRoleResult>...`. */
export const xml = (operation: string, result: string): Response => ({
  status: 200,
  type: "text/xml",
  body: `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`,
});

export const jsonRefusal = ({ code, message }: AwsError): Response => json({ __type: code, message }, 400);

export const xmlRefusal = ({ code, message }: AwsError): Response => ({
  status: 403,
  type: "text/xml",
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});
