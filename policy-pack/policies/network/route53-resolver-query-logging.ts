import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import type { Resource, Stack } from "../../model/stack.ts";
import { text } from "../../values/values.ts";
import { vpc, VPCS } from "./vpcs.ts";

const CONFIG = "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig";
const ASSOCIATION = "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation";
const PROFILE = "aws:route53/profilesProfile:ProfilesProfile";
const PROFILE_OF_VPC = "aws:route53/profilesAssociation:ProfilesAssociation";
const PART_OF_PROFILE = "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation";

const SAYS = "No configuration of resolver query logs is associated with it.";

/** Whether a profile that is associated with the VPC logs queries. A profile of another stack is that stack's matter. */
const isLoggedByProfile = (network: Resource, stack: Stack): boolean =>
  stack.referring(network, "resourceId", PROFILE_OF_VPC).some((association) => {
    const [profile] = stack.referred(association, "profileId", PROFILE);
    return (
      profile === undefined ||
      stack
        .referring(profile, "profileId", PART_OF_PROFILE)
        .some(
          (part) =>
            stack.referred(part, "resourceArn", CONFIG).length > 0 ||
            text(part.properties.resourceArn).includes(":resolver-query-log-config/"),
        )
    );
  });

const config = a(CONFIG, { name: "queries", destinationArn: "arn:aws:s3:::acme-queries" });
const associationOf = (name: string) =>
  a(ASSOCIATION, { resolverQueryLogConfigId: ref("config"), resourceId: ref(name) });
const profile = a(PROFILE, { name: "standard" });
const profileOfVpc = a(PROFILE_OF_VPC, {
  name: "standard",
  profileId: ref("profile"),
  resourceId: ref("vpc"),
});
const partOf = (profileName: string, resourceArn: string) =>
  a(PART_OF_PROFILE, { name: "part", profileId: ref(profileName), resourceArn });

const RESOLVER = "arn:aws:route53resolver:eu-west-1:111122223333";

export default stackPolicy({
  id: "route53-resolver-query-logging",
  title: "The DNS queries of every VPC are logged",
  service: "Route 53 Resolver",
  severity: "low",
  why: "Malware that asks for its master's address, and data that leaves inside DNS queries, stay unseen.",
  write: [
    'new aws.route53.ResolverQueryLogConfigAssociation("queries",',
    "  { resolverQueryLogConfigId: config.id, resourceId: vpc.id });",
  ],
  types: VPCS,
  beside: [CONFIG, ASSOCIATION, PROFILE, PROFILE_OF_VPC, PART_OF_PROFILE],
  companions: (resource, stack) =>
    stack.referring(resource, "resourceId", ASSOCIATION).length === 0 &&
    !isLoggedByProfile(resource, stack) &&
    SAYS,
  passes: [
    { vpc, config, association: associationOf("vpc") },
    { vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}), config, association: associationOf("vpc") },
    { vpc, config, profile, profileOfVpc, part: partOf("profile", ref("config", "arn")) },
    {
      vpc,
      profile,
      profileOfVpc,
      part: partOf("profile", `${RESOLVER}:resolver-query-log-config/rqlc-0a1b2c`),
    },
    {
      vpc,
      profileOfVpc: a(PROFILE_OF_VPC, {
        name: "shared",
        profileId: "rp-0a1b2c3d4e5f",
        resourceId: ref("vpc"),
      }),
    },
  ],
  fails: [
    [{ vpc }, SAYS],
    [{ vpc: a("aws:ec2/defaultVpc:DefaultVpc", {}), config }, SAYS],
    [{ vpc, config, other: vpc, association: associationOf("other") }, SAYS],
    [{ vpc, profile, profileOfVpc }, SAYS],
    [
      { vpc, profile, profileOfVpc, part: partOf("profile", `${RESOLVER}:firewall-rule-group/rslvr-0a1b2c`) },
      SAYS,
    ],
    [
      { vpc, config, profile, profileOfVpc, other: profile, part: partOf("other", ref("config", "arn")) },
      SAYS,
    ],
  ],
});
