import { DescribeOrganizationCommand, type OrganizationsClient } from "@aws-sdk/client-organizations";
import { type Whereabouts, whereaboutsOf } from "../whereabouts.ts";

/** The organization of the account that asks. */
export async function findOrganization(client: OrganizationsClient): Promise<Whereabouts> {
  try {
    const { Organization } = await client.send(new DescribeOrganizationCommand({}));
    return whereaboutsOf(Organization?.Id === undefined ? [] : [Organization.Id]);
  } catch (error) {
    const isInNone = error instanceof Error && error.name === "AWSOrganizationsNotInUseException";
    if (!isInNone) throw error;
    return { kind: "absent" };
  }
}
