import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// One of everything that the wire has a form for: a component that its children inherit from, a provider, a secret, a
// reference, an asset, a hook, and inputs that are not known before the deployment.
const management = new aws.Provider("management", {
  region: "eu-west-1",
  allowedAccountIds: ["111122223333"],
});
const group = new pulumi.ComponentResource(
  "test:group:Group",
  "group",
  {},
  { protect: true, retainOnDelete: true, providers: [management] },
);
const inGroup = { parent: group };
const never = new pulumi.ResourceHook("never", () => {
  throw new Error("a preview calls no hook");
});
const account = new aws.organizations.Account(
  "payments",
  { email: "payments@example.com", tags: { code: pulumi.secret("1234") } },
  { ...inGroup, ignoreChanges: ["roleName"], hooks: { afterCreate: [never] } },
);
const { bucket, arn } = new aws.s3.Bucket("logs", { region: "eu-west-1" }, { ...inGroup, protect: false });
new aws.s3.BucketPolicy(
  "logs-policy",
  {
    bucket,
    region: "eu-west-1",
    policy: pulumi.jsonStringify({ Statement: [{ Effect: "Deny", Resource: arn, Principal: account.id }] }),
  },
  inGroup,
);
new aws.s3.BucketObject(
  "note",
  { bucket, region: "eu-west-1", source: new pulumi.asset.StringAsset("hello") },
  { provider: management, dependsOn: account },
);

export const accountId = account.id;
export const code = account.tags;
