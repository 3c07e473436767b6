import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { SERVICES, type ServiceFacts, type ServiceKey } from "../../facts/services.ts";

export interface DelegationArgs {
  readonly service: ServiceKey;
  /** The key of the administrating account, for names. */
  readonly accountKey: string;
  readonly accountId: pulumi.Input<string>;
  /** Regions in which a regional service is registered. */
  readonly regions: readonly string[];
}

/**
 * Registers one account as the administrator of one service, the way the service wants it: by Organizations, by a call
 * of its own, or by a call of its own in every region.
 */
export function delegate(args: DelegationArgs, opts: pulumi.CustomResourceOptions): pulumi.Resource[] {
  const { accountId, accountKey, regions, service } = args;
  const { delegation, principals }: ServiceFacts = SERVICES[service];
  const name = `${service}-${accountKey}`;
  const kept = { ...opts, protect: true, retainOnDelete: true };
  const inEveryRegion = (place: (name: string, region: string) => pulumi.Resource) =>
    regions.map((region) => place(`${name}-${region}`, region));

  if (delegation === undefined) return [];
  switch (delegation) {
    case "organizations":
      return principals.map(
        (servicePrincipal) =>
          new aws.organizations.DelegatedAdministrator(
            `${servicePrincipal}-${accountKey}`,
            { accountId, servicePrincipal },
            kept,
          ),
      );
    case "cloudtrail":
      return [new aws.cloudtrail.OrganizationDelegatedAdminAccount(name, { accountId }, kept)];
    case "ipam":
      return [
        new aws.ec2.VpcIpamOrganizationAdminAccount(name, { delegatedAdminAccountId: accountId }, kept),
      ];
    case "detective":
      return inEveryRegion(
        (each, region) => new aws.detective.OrganizationAdminAccount(each, { accountId, region }, kept),
      );
    case "guardduty":
      return inEveryRegion(
        (each, region) =>
          new aws.guardduty.OrganizationAdminAccount(each, { adminAccountId: accountId, region }, kept),
      );
    case "inspector":
      return inEveryRegion(
        (each, region) => new aws.inspector2.DelegatedAdminAccount(each, { accountId, region }, kept),
      );
    case "macie":
      return inEveryRegion(
        (each, region) =>
          new aws.macie2.OrganizationAdminAccount(each, { adminAccountId: accountId, region }, kept),
      );
    case "security-hub":
      return inEveryRegion(
        (each, region) =>
          new aws.securityhub.OrganizationAdminAccount(each, { adminAccountId: accountId, region }, kept),
      );
  }
}
