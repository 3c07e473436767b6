import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// The first topic is named after the second one, and the second one after the first one.
const name = Promise.withResolvers<string | undefined>();
const first = new aws.sns.Topic("first", { displayName: name.promise });
const second = new aws.sns.Topic("second", { displayName: first.arn });
pulumi.all([second.arn]).apply(([arn]) => {
  name.resolve(arn);
});
