import { resourcePolicy } from "../../model/policy.ts";
import { documentOf } from "../../values/documents.ts";
import { at, isEmpty } from "../../values/values.ts";

const NOWHERE = "It logs sessions nowhere.";
const UNENCRYPTED = "It lets the log of a session be unencrypted.";

/** Where sessions may be logged, and what says that the log is encrypted, as it is unless told otherwise. */
const DESTINATIONS = [
  { name: "s3BucketName", encryption: "s3EncryptionEnabled" },
  { name: "cloudWatchLogGroupName", encryption: "cloudWatchEncryptionEnabled" },
] as const;

const session = (inputs?: object, sessionType = "Standard_Stream") => ({
  documentType: "Session",
  name: "SSM-SessionManagerRunShell",
  content: JSON.stringify({ schemaVersion: "1.0", sessionType, inputs }),
});

export default resourcePolicy({
  id: "ssm-session-logging",
  title: "Sessions on machines are logged and encrypted",
  service: "SSM",
  severity: "medium",
  why: "Nobody can tell what was typed in a shell on a machine, or everybody with the bucket can.",
  write: ['inputs: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true },'],
  types: ["aws:ssm/document:Document"],
  violation: ({ documentType, content }) => {
    if (documentType !== "Session") return false;
    const document = documentOf(content);
    // What goes through a forwarded port cannot be logged.
    if (at(document, "sessionType") === "Port") return false;
    const inputs = at(document, "inputs");
    const used = DESTINATIONS.filter(({ name }) => !isEmpty(at(inputs, name)));
    if (used.length === 0) return NOWHERE;
    return used.some(({ encryption }) => String(at(inputs, encryption)) === "false") && UNENCRYPTED;
  },
  passes: [
    session({ s3BucketName: "acme-sessions", s3EncryptionEnabled: true }),
    session({ cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true }),
    session({ s3BucketName: "acme-sessions" }),
    session({ s3BucketName: "", s3EncryptionEnabled: false, cloudWatchLogGroupName: "sessions" }),
    {
      documentType: "Session",
      documentFormat: "YAML",
      content: "schemaVersion: '1.0'\nsessionType: Standard_Stream\ninputs:\n  s3BucketName: acme-sessions\n",
    },
    session(undefined, "Port"),
    { documentType: "Command", content: JSON.stringify({ schemaVersion: "2.2", mainSteps: [] }) },
  ],
  fails: [
    [session(), NOWHERE],
    [session({ s3BucketName: "", cloudWatchLogGroupName: "" }), NOWHERE],
    [session({}, "InteractiveCommands"), NOWHERE],
    [{ documentType: "Session", content: "sessionType: [" }, NOWHERE],
    [
      {
        documentType: "Session",
        documentFormat: "YAML",
        content:
          "sessionType: Standard_Stream\ninputs:\n  s3BucketName: sessions\n  s3EncryptionEnabled: false\n",
      },
      UNENCRYPTED,
    ],
    [session({ s3BucketName: "acme-sessions", s3EncryptionEnabled: false }), UNENCRYPTED],
    [session({ cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: "false" }), UNENCRYPTED],
    [
      session({
        s3BucketName: "acme-sessions",
        cloudWatchLogGroupName: "sessions",
        cloudWatchEncryptionEnabled: false,
      }),
      UNENCRYPTED,
    ],
  ],
});
