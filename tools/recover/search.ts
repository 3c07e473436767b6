import { UserError } from "../../settings/errors.ts";
import type { World } from "../preview/stand-ins/index.ts";
import { type Connection, connectionTo } from "./connection.ts";
import type { Search } from "./decisions.ts";
import { LOOKUPS } from "./lookups/index.ts";
import { idByInputs } from "./named-by-inputs.ts";
import type { Place } from "./place.ts";

/** Asks AWS about what AWS names itself, and takes the id of all else from its inputs. */
export function searchIn(world: World): Search {
  const connections = new Map<string, Promise<Connection>>();
  const connect = (place: Place) => {
    const key = `${place.accountId} ${place.region}`;
    const connection = connections.get(key) ?? connectionTo(place);
    connections.set(key, connection);
    return connection;
  };
  return async (resource, place, alike) => {
    const lookup = LOOKUPS[resource.type];
    if (lookup === undefined) {
      const id = idByInputs(resource, place, world);
      return id === undefined
        ? { kind: "unclear", why: "neither its inputs nor a question to AWS tell its id" }
        : { kind: "named", id };
    }
    const known = new Set(alike.flatMap(({ id }) => id ?? []));
    const question = async () =>
      lookup({ inputs: resource.inputs ?? {}, connection: await connect(place), known });
    return question().catch((error: unknown) => {
      throw refusalOf(error, place);
    });
  };
}

/** AWS's own words, for people. */
function refusalOf(error: unknown, { accountId, region, roleArn }: Place): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  return new UserError({
    what: "AWS did not answer what is there.",
    places: [
      `account ${accountId}, ${region}, as ${roleArn ?? "whoever runs this"}: ${error.name}: ${error.message}`,
    ],
    todo: "Run it with the credentials that `pulumi up` runs with; nothing was changed.",
  });
}
