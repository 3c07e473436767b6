import type { IncomingMessage } from "node:http";
import { callerOf } from "./aws-endpoint/caller.ts";
import { kms } from "./aws-endpoint/kms.ts";
import { organizations } from "./aws-endpoint/organizations.ts";
import { query } from "./aws-endpoint/query.ts";
import { jsonRefusal, type Response, xmlRefusal } from "./aws-endpoint/response.ts";
import { AwsError } from "./aws-error.ts";
import type { Values } from "./state.ts";
import type { World } from "./world.ts";

/** What the program's hooks and the tools ask of AWS themselves, in the protocols of AWS's own client. */
export function awsEndpoint(world: World, request: IncomingMessage, body: string): Promise<Response> {
  // Services that speak JSON are asked for `AWSOrganizationsV20161128.ListParents`, the others by a form.
  const target = request.headers["x-amz-target"];
  const [service = "", named = ""] = typeof target === "string" ? target.split(".") : [];
  const operation = named || (new URLSearchParams(body).get("Action") ?? "");
  world.count(`hook ${operation}`);
  try {
    return Promise.resolve(answer());
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return Promise.resolve(service === "" ? xmlRefusal(error) : jsonRefusal(error));
  }

  function answer(): Response {
    const caller = callerOf(world, request);
    if (service === "") return query(world, operation, new URLSearchParams(body), caller);
    const input = JSON.parse(body) as Values;
    return service === "TrentService"
      ? kms(world, operation, input, caller)
      : organizations(world, operation, input);
  }
}
