import { resourcePolicy } from "../../model/policy.ts";
import { isKeyOfAws } from "../../values/keys.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It does not encrypt traces with a key of one's own.";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

export default resourcePolicy({
  id: "xray-encryption",
  title: "Traces are encrypted with a key of one's own",
  service: "X-Ray",
  severity: "low",
  why: "Traces hold addresses, users and queries, and no policy of a key limits who reads them.",
  write: ['type: "KMS", keyId: key.arn,'],
  types: ["aws:xray/encryptionConfig:EncryptionConfig"],
  optIn: true,
  violation: ({ type, keyId }) => (type !== "KMS" || isEmpty(keyId) || isKeyOfAws(keyId)) && SAYS,
  passes: [
    { type: "KMS", keyId: KEY },
    { type: "KMS", keyId: "alias/traces" },
  ],
  fails: [
    [{ type: "NONE" }, SAYS],
    [{ type: "NONE", keyId: KEY }, SAYS],
    [{ type: "KMS" }, SAYS],
    [{ type: "KMS", keyId: "alias/aws/xray" }, SAYS],
  ],
});
