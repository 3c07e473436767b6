import {
  type OrganizationsClient,
  paginateListOrganizationalUnitsForParent,
} from "@aws-sdk/client-organizations";
import { type Properties, textOf } from "../../preview/plan.ts";
import { type Whereabouts, whereaboutsOf } from "../whereabouts.ts";

/** A unit by its name, which is its own among the units right below its parent. */
export async function findUnit(inputs: Properties, client: OrganizationsClient): Promise<Whereabouts> {
  const ids: string[] = [];
  const pages = paginateListOrganizationalUnitsForParent({ client }, { ParentId: textOf(inputs.parentId) });
  for await (const { OrganizationalUnits = [] } of pages)
    ids.push(...OrganizationalUnits.flatMap(({ Id, Name }) => (Id && Name === inputs.name ? [Id] : [])));
  return whereaboutsOf(ids);
}
