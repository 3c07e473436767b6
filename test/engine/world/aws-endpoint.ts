import type { IncomingMessage } from "node:http";
import { ACCOUNT } from "./accounts.ts";
import { AwsError } from "./aws-error.ts";
import type { Values } from "./state.ts";
import type { World } from "./world.ts";

interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, values: Values): Response => ({
  status,
  type: "application/x-amz-json-1.1",
  body: JSON.stringify(values),
});

const xml = (status: number, body: string): Response => ({ status, type: "text/xml", body });

/** What the program's hooks ask of AWS themselves, in the protocols of AWS's own client. */
export function awsEndpoint(world: World, request: IncomingMessage, body: string): Promise<Response> {
  const target = request.headers["x-amz-target"];
  const operation =
    typeof target === "string" ? target.split(".").at(-1) : new URLSearchParams(body).get("Action");
  world.count(`hook ${operation ?? ""}`);
  try {
    return Promise.resolve(
      typeof target === "string"
        ? organizations(world, operation ?? "", JSON.parse(body) as Record<string, string>)
        : query(world, operation ?? "", new URLSearchParams(body)),
    );
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, message } = error;
    return Promise.resolve(
      typeof target === "string"
        ? json(400, { __type: code, message })
        : xml(
            403,
            `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
          ),
    );
  }
}

function organizations(world: World, operation: string, input: Record<string, unknown>): Response {
  switch (operation) {
    case "ListParents":
      return json(200, {
        Parents: [{ Id: accountOf(world, input.ChildId).inputs.parentId, Type: "ORGANIZATIONAL_UNIT" }],
      });
    case "MoveAccount":
      world.drift(ACCOUNT, accountOf(world, input.AccountId).id, { parentId: input.DestinationParentId });
      return json(200, {});
    case "TagResource": {
      const account = accountOf(world, input.ResourceId);
      const tags = (input.Tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]);
      world.drift(ACCOUNT, account.id, {
        tags: { ...(account.inputs.tags as Values), ...Object.fromEntries(tags) },
      });
      return json(200, {});
    }
    case "EnablePolicyType":
      if (world.state.find("policy type", input.PolicyType))
        throw new AwsError(
          "PolicyTypeAlreadyEnabledException",
          `${String(input.PolicyType)} is enabled already`,
        );
      world.seed({ type: "policy type", id: String(input.PolicyType), account: "", region: "", inputs: {} });
      return json(200, {});
    default:
      throw new AwsError("InvalidAction", `the stand-in does not know ${operation}`);
  }
}

function accountOf(world: World, id: unknown) {
  const account = world.state.find(ACCOUNT, id);
  if (!account) throw new AwsError("ChildNotFoundException", `there is no account ${String(id)}`);
  return account;
}

const CREDENTIALS =
  "<Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>x</SecretAccessKey><SessionToken>x</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>";

function query(world: World, operation: string, input: URLSearchParams): Response {
  switch (operation) {
    case "AssumeRole":
      world.roles.assume(input.get("RoleArn") ?? "");
      return xml(
        200,
        `<AssumeRoleResponse><AssumeRoleResult>${CREDENTIALS}</AssumeRoleResult></AssumeRoleResponse>`,
      );
    case "ActivateOrganizationsAccess":
      world.seed({ type: "organizations access", id: "stacksets", account: "", region: "", inputs: {} });
      return xml(
        200,
        "<ActivateOrganizationsAccessResponse><ActivateOrganizationsAccessResult/></ActivateOrganizationsAccessResponse>",
      );
    default:
      throw new AwsError("InvalidAction", `the stand-in does not know ${operation}`);
  }
}
