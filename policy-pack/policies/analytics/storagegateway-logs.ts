import { ref } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { isGiven } from "../../values/given.ts";

const GATEWAY = "aws:storagegateway/gateway:Gateway";
const NFS = "aws:storagegateway/nfsFileShare:NfsFileShare";
const SMB = "aws:storagegateway/smbFileShare:SmbFileShare";
const FSX = "aws:storagegateway/fileSystemAssociation:FileSystemAssociation";

const SAYS = "It has no log group to write to.";

const GROUP = "arn:aws:logs:eu-west-1:111122223333:log-group:gateway";
const GATEWAY_ARN = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-1";
const gateway = { gatewayName: "files", gatewayTimezone: "GMT", gatewayType: "FILE_S3" };
const share = {
  gatewayArn: GATEWAY_ARN,
  locationArn: "arn:aws:s3:::acme-files",
  roleArn: "arn:aws:iam::111122223333:role/gateway",
};
const nfs = { ...share, clientLists: ["10.0.0.0/16"] };
const association = {
  gatewayArn: GATEWAY_ARN,
  locationArn: "arn:aws:fsx:eu-west-1:111122223333:file-system/fs-1",
  username: "admin",
  password: "not-a-password",
};

const withAudit = <Share extends object>(of: Share, auditDestinationArn = GROUP) => ({
  ...of,
  auditDestinationArn,
});

export default resourcePolicy({
  id: "storagegateway-logs",
  title: "A storage gateway logs its health, and its shares who uses them",
  service: "Storage Gateway",
  severity: "low",
  why: "Files that never reached S3, and who deleted or renamed them in a share, stay unknown.",
  write: [
    "cloudwatchLogGroupArn: group.arn, // of a gateway",
    "auditDestinationArn: group.arn, // of a share",
  ],
  types: [GATEWAY, NFS, SMB, FSX],
  // A gateway has the one property, and shares have the other.
  violation: (properties) =>
    !isGiven(properties, "cloudwatchLogGroupArn") && !isGiven(properties, "auditDestinationArn") && SAYS,
  passes: {
    [GATEWAY]: [
      { ...gateway, cloudwatchLogGroupArn: GROUP },
      { ...gateway, cloudwatchLogGroupArn: ref("group", "arn") },
    ],
    [NFS]: [withAudit(nfs)],
    [SMB]: [withAudit(share)],
    [FSX]: [withAudit(association)],
  },
  fails: {
    [GATEWAY]: [
      [gateway, SAYS],
      [{ ...gateway, cloudwatchLogGroupArn: "" }, SAYS],
    ],
    [NFS]: [
      [nfs, SAYS],
      [withAudit(nfs, ""), SAYS],
    ],
    [SMB]: [[share, SAYS]],
    [FSX]: [[association, SAYS]],
  },
});
