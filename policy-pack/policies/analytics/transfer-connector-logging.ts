import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const SAYS = "It has no logging role.";

const connector = {
  accessRole: "arn:aws:iam::111122223333:role/transfer",
  url: "sftp://files.example.com",
  sftpConfig: { trustedHostKeys: ["ssh-rsa AAAA"], userSecretId: "partner" },
};

export default resourcePolicy({
  id: "transfer-connector-logging",
  title: "A Transfer Family connector logs what it sends and fetches",
  service: "Transfer Family",
  severity: "medium",
  why: "Nobody can tell which files went to a partner, and which failed on the way.",
  write: ["loggingRole: role.arn,"],
  types: ["aws:transfer/connector:Connector"],
  violation: (properties) => !isGiven(properties, "loggingRole") && SAYS,
  passes: [
    { ...connector, loggingRole: ref("role", "arn") },
    { ...connector, loggingRole: "arn:aws:iam::111122223333:role/transfer-logging" },
    { accessRole: connector.accessRole, loggingRole: "arn:aws:iam::111122223333:role/transfer-logging" },
  ],
  fails: [
    [connector, SAYS],
    [{ ...connector, loggingRole: "" }, SAYS],
  ],
});
