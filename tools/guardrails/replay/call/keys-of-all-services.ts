import { isIP } from "node:net";
import { isServiceLinkedRole } from "../../../../components/guardrails/simulate/principal.ts";
import { isService } from "./caller.ts";
import { type CloudTrailRecord, text } from "./record.ts";
import { ABSENT, type Tell, type Told } from "./told.ts";

/** Only services say on whose behalf they ask, which CloudTrail does not record. */
const ofServicesAlone: Tell = (_, { principal }) => (isService(principal) ? undefined : ABSENT);

/** A service that asks with the credentials of a principal; a role may as well be a service's own. */
const via =
  (direct: Told, through: Told): Tell =>
  ({ userIdentity }, { principal }) => {
    if (isService(principal)) return undefined;
    if (text(userIdentity?.invokedBy) === undefined || isServiceLinkedRole(principal)) return direct;
    return principal.includes(":role/") ? undefined : through;
  };

const session = ({ userIdentity }: CloudTrailRecord) => userIdentity?.sessionContext;

/** Access keys of users, who have no session then. */
const hasLongTermKey = ({ userIdentity }: CloudTrailRecord): boolean =>
  text(userIdentity?.accessKeyId)?.startsWith("AKIA") === true && !userIdentity?.sessionContext;

const ofSession =
  (read: (record: CloudTrailRecord) => unknown): Tell =>
  (record) =>
    text(read(record)) ?? (hasLongTermKey(record) ? ABSENT : undefined);

/** Recorded wherever it is so. */
const ofCertainCaller =
  (read: (record: CloudTrailRecord) => unknown): Tell =>
  (record, { isCertain }) =>
    text(read(record)) ?? (isCertain ? ABSENT : undefined);

const sourceAddress = ({ sourceIPAddress }: CloudTrailRecord): string | undefined => {
  const address = text(sourceIPAddress);
  return address !== undefined && isIP(address) > 0 ? address : undefined;
};

/** The name of a service stands for what the service's own caller said. */
const SERVICE_AGENT = /^[\w.-]+\.amazonaws\.com$|^AWS Internal$|^aws-internal/;

/**
 * Condition keys of all services, in lower case, but those that the simulator derives from the principal.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export const KEYS_OF_ALL_SERVICES: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  ["aws:assumedroot", ofCertainCaller((record) => session(record)?.assumedRoot)],
  ["aws:calledvia", via(ABSENT, undefined)],
  ["aws:calledviafirst", via(ABSENT, undefined)],
  ["aws:calledvialast", via(ABSENT, undefined)],
  ["aws:currenttime", ({ eventTime }) => eventTime],
  ["aws:epochtime", ({ eventTime }) => String(Date.parse(eventTime) / 1000)],
  ["aws:federatedprovider", ({ userIdentity }) => text(userIdentity?.identityProvider)],
  ["aws:multifactorauthpresent", ofSession((record) => session(record)?.attributes?.mfaAuthenticated)],
  ["aws:requestedregion", ({ awsRegion }) => text(awsRegion)],
  ["aws:securetransport", isEncrypted],
  ["aws:sourceaccount", ofServicesAlone],
  ["aws:sourcearn", ofServicesAlone],
  ["aws:sourceip", (record) => (text(record.vpcEndpointId) === undefined ? sourceAddress(record) : ABSENT)],
  ["aws:sourceorgid", ofServicesAlone],
  ["aws:sourceorgpaths", ofServicesAlone],
  ["aws:sourcevpce", ({ vpcEndpointId }) => text(vpcEndpointId)],
  ["aws:tokenissuetime", ofSession((record) => session(record)?.attributes?.creationDate)],
  [
    "aws:useragent",
    ({ userAgent }) => {
      // S3 puts it in brackets.
      const agent = text(userAgent)?.replace(/^\[(.*)\]$/, "$1");
      return agent === undefined || SERVICE_AGENT.test(agent) ? undefined : agent;
    },
  ],
  ["aws:userid", ({ userIdentity }) => text(userIdentity?.principalId)],
  ["aws:viaawsservice", via("false", "true")],
  [
    "aws:vpcsourceip",
    (record) => (text(record.vpcEndpointId) === undefined ? undefined : sourceAddress(record)),
  ],
  ["ec2:roledelivery", ofCertainCaller((record) => session(record)?.ec2RoleDelivery)],
  ["s3:tlsversion", ({ tlsDetails }) => text(tlsDetails?.tlsVersion)?.replace("TLSv", "")],
]);

/** Without it nobody can tell: calls that services make for others are recorded without it. */
function isEncrypted({ tlsDetails, additionalEventData }: CloudTrailRecord): Told {
  const cipher =
    text(tlsDetails?.cipherSuite) ?? text(tlsDetails?.tlsVersion) ?? text(additionalEventData?.CipherSuite);
  return cipher === undefined ? undefined : "true";
}
