import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { SERVICES, type ServiceFacts, type ServiceKey } from "../../facts/services.ts";

/**
 * Lets the named services work across the organization, one resource per principal: what is not named is not touched,
 * and what is no longer named stays on, because switching it off would break what the service delivers.
 */
export function trustServices(
  services: readonly ServiceKey[],
  opts: pulumi.CustomResourceOptions,
): ReadonlyMap<ServiceKey, readonly pulumi.Resource[]> {
  return new Map(
    services.map((service) => {
      const { principals }: ServiceFacts = SERVICES[service];
      const access = principals.map(
        (servicePrincipal) =>
          new aws.organizations.AwsServiceAccess(
            servicePrincipal,
            { servicePrincipal },
            { ...opts, protect: true, retainOnDelete: true },
          ),
      );
      return [service, access];
    }),
  );
}
