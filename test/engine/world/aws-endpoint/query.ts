import { AwsError } from "../aws-error.ts";
import type { World } from "../world.ts";
import { type Caller, credentialsOf } from "./caller.ts";
import { type Response, xml } from "./response.ts";

/** STS and CloudFormation, which are asked by forms. */
export function query(world: World, operation: string, input: URLSearchParams, caller: Caller): Response {
  switch (operation) {
    case "AssumeRole":
      return xml(operation, credentialsOf(world.roles.assume(input.get("RoleArn") ?? "")));
    case "GetCallerIdentity":
      return xml(operation, `<Account>${caller.account}</Account>`);
    case "ActivateOrganizationsAccess":
      world.seed({ type: "organizations access", id: "stacksets", account: "", region: "", inputs: {} });
      return xml(operation, "");
    default:
      throw new AwsError("InvalidAction", `the stand-in does not know ${operation}`);
  }
}
