import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It has neither a log group nor a logging role.";

export default resourcePolicy({
  id: "transfer-server-logging",
  title: "A Transfer Family server logs what its users do",
  service: "Transfer Family",
  severity: "medium",
  why: "Nobody can tell who signed in from outside, and which files left.",
  write: ["structuredLogDestinations: [pulumi.interpolate`${group.arn}:*`],"],
  types: ["aws:transfer/server:Server"],
  violation: ({ structuredLogDestinations, loggingRole }) =>
    isEmpty(structuredLogDestinations) && isEmpty(loggingRole) && SAYS,
  passes: [
    { structuredLogDestinations: ["arn:aws:logs:eu-west-1:111122223333:log-group:transfer:*"] },
    { protocols: ["SFTP"], loggingRole: "arn:aws:iam::111122223333:role/transfer-logging" },
  ],
  fails: [
    [{}, SAYS],
    [{ protocols: ["FTPS"], structuredLogDestinations: [], loggingRole: "" }, SAYS],
  ],
});
