import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It has neither a log group nor a logging role.";

export default resourcePolicy({
  id: "transfer-server-logging",
  title: "A Transfer Family server logs what its users do",
  service: "Transfer Family",
  severity: "medium",
  why: "Nobody can tell who signed in from outside, and which files left.",
  write: ["structuredLogDestinations: [pulumi.interpolate`${group.arn}:*`],"],
  types: ["aws:transfer/server:Server"],
  violation: (server) =>
    !isGiven(server, "structuredLogDestinations") && !isGiven(server, "loggingRole") && SAYS,
  passes: [
    { loggingRole: ref("role", "arn") },
    { structuredLogDestinations: ["arn:aws:logs:eu-west-1:111122223333:log-group:transfer:*"] },
    { protocols: ["SFTP"], loggingRole: "arn:aws:iam::111122223333:role/transfer-logging" },
  ],
  fails: [
    [{}, SAYS],
    [{ protocols: ["FTPS"], structuredLogDestinations: [], loggingRole: "" }, SAYS],
  ],
});
