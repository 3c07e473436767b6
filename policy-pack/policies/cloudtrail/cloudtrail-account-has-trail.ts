import { a } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { TRAIL } from "./types.ts";

const SAYS = "The stack sets up an account and holds no active trail of every region.";

const PASSWORDS = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";
const ALIAS = "aws:iam/accountAlias:AccountAlias";
const BLOCK = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";

/** An account has one of each, so a stack that holds one sets up the account. */
const BASELINE = [PASSWORDS, ALIAS, BLOCK] as const;

const s3BucketName = "acme-trail";
const trail = a(TRAIL, { s3BucketName, isMultiRegionTrail: true });
const passwords = a(PASSWORDS, { minimumPasswordLength: 16 });
const alias = a(ALIAS, { accountAlias: "acme-data" });
const block = a(BLOCK, { blockPublicAcls: true });

export default stackPolicy({
  id: "cloudtrail-account-has-trail",
  title: "A stack that sets up an account records it",
  service: "CloudTrail",
  severity: "high",
  why: "Nothing that happens in the new account is kept beyond the 90 days of the event history.",
  write: ['new aws.cloudtrail.Trail("account", { s3BucketName: bucket.id, isMultiRegionTrail: true });'],
  types: BASELINE,
  beside: [TRAIL],
  optIn: true,
  companions: (resource, stack) => {
    // One finding is enough for an account.
    if (stack.of(...BASELINE)[0]?.urn !== resource.urn) return false;
    const isRecorded = stack
      .of(TRAIL)
      .some(({ properties }) => properties.isMultiRegionTrail === true && properties.enableLogging !== false);
    return !isRecorded && SAYS;
  },
  passes: [
    { passwords, trail },
    { alias, trail: a(TRAIL, { s3BucketName, isMultiRegionTrail: true, enableLogging: true }) },
    { block, off: a(TRAIL, { s3BucketName, enableLogging: false }), trail },
  ],
  fails: [
    [{ passwords }, SAYS],
    [{ alias }, SAYS],
    [{ block }, SAYS],
    [{ passwords, alias, block }, SAYS],
    [{ passwords, trail: a(TRAIL, { s3BucketName }) }, SAYS],
    [{ passwords, trail: a(TRAIL, { s3BucketName, isMultiRegionTrail: true, enableLogging: false }) }, SAYS],
  ],
});
