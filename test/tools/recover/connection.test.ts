import { expect } from "chai";
import { UserError } from "../../../settings/errors.ts";
import { type Connection, connectionTo } from "../../../tools/recover/connection.ts";
import { fakeClient } from "../../support/fake-client.ts";

const PLACE = { accountId: "222222222222", region: "eu-west-1", providerInputs: {} };
const ROLE = "arn:aws:iam::222222222222:role/Deploy";
const KEYS = { AccessKeyId: "ASIA", SecretAccessKey: "secret", SessionToken: "token" };

/** A security token service that knows its callers as this account. */
function sts(Account: string) {
  const connections: Connection[] = [];
  const { calls, client } = fakeClient(({ name }) =>
    name === "AssumeRole" ? { Credentials: KEYS } : { Account },
  );
  const connect = (connection: Connection) => {
    connections.push(connection);
    return client;
  };
  return { calls, connections, connect };
}

describe("the credentials that AWS is asked with", () => {
  it("are those of whoever runs it where the provider assumes no role", async () => {
    const { calls, connect } = sts("222222222222");
    const connection = await connectionTo({ ...PLACE, roleArn: undefined }, connect);
    expect(connection).to.deep.equal({ region: "eu-west-1" });
    expect(calls.map(({ name }) => name)).to.deep.equal(["GetCallerIdentity"]);
  });

  it("are those of the provider's role otherwise", async () => {
    const { calls, connections, connect } = sts("222222222222");
    const connection = await connectionTo({ ...PLACE, roleArn: ROLE }, connect);
    const credentials = { accessKeyId: "ASIA", secretAccessKey: "secret", sessionToken: "token" };
    expect(connection).to.deep.equal({ region: "eu-west-1", credentials });
    expect(connections).to.deep.equal([{ region: "eu-west-1" }, connection]);
    expect(calls[0]).to.deep.equal({
      name: "AssumeRole",
      input: { RoleArn: ROLE, RoleSessionName: "landing-zone-recover" },
    });
  });

  it("are refused where they are another account's, which would miss everything", async () => {
    const { connect } = sts("999999999999");
    const refusal: unknown = await connectionTo({ ...PLACE, roleArn: undefined }, connect).catch(
      (error: unknown) => error,
    );
    expect(refusal).to.be.instanceOf(UserError);
    expect((refusal as UserError).places).to.deep.equal(["account 999999999999, needed: 222222222222"]);
  });
});
