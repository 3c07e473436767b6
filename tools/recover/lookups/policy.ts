import {
  type OrganizationsClient,
  paginateListPolicies,
  type PolicyType,
} from "@aws-sdk/client-organizations";
import { type Properties, textOf } from "../../preview/plan.ts";
import { type Whereabouts, whereaboutsOf } from "../whereabouts.ts";

/** A policy of the organization by its name, which is its own among the policies of its type. */
export async function findPolicy(inputs: Properties, client: OrganizationsClient): Promise<Whereabouts> {
  const Filter = (textOf(inputs.type) || "SERVICE_CONTROL_POLICY") as PolicyType;
  const ids: string[] = [];
  for await (const { Policies = [] } of paginateListPolicies({ client }, { Filter }))
    ids.push(...Policies.flatMap(({ Id, Name }) => (Id && Name === inputs.name ? [Id] : [])));
  return whereaboutsOf(ids);
}
