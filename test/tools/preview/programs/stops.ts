import * as pulumi from "@pulumi/pulumi";

throw new pulumi.RunError("the prefix is too long\n  organization.prefix: 40 characters");
