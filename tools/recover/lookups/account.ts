import {
  type OrganizationsClient,
  paginateListAccounts,
  paginateListCreateAccountStatus,
} from "@aws-sdk/client-organizations";
import { type Properties, textOf } from "../../preview/plan.ts";
import { type Whereabouts, whereaboutsOf } from "../whereabouts.ts";

/** An account by its e-mail address, which no other account in the world has. */
export async function findAccount(inputs: Properties, client: OrganizationsClient): Promise<Whereabouts> {
  // First: an account that is finished between the two questions is then seen by the second.
  for await (const { CreateAccountStatuses = [] } of paginateListCreateAccountStatus(
    { client },
    { States: ["IN_PROGRESS"] },
  )) {
    // AWS names the account that it is making only by its name, which others may have.
    if (CreateAccountStatuses.length > 0) return { kind: "unfinished" };
  }
  const email = textOf(inputs.email).toLowerCase();
  const ids: string[] = [];
  for await (const { Accounts = [] } of paginateListAccounts({ client }, {}))
    ids.push(...Accounts.flatMap(({ Id, Email }) => (Id && Email?.toLowerCase() === email ? [Id] : [])));
  return whereaboutsOf(ids);
}
