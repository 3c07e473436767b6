import { expect } from "chai";
import { placeOf } from "../../../tools/recover/place.ts";
import { searchIn } from "../../../tools/recover/search.ts";
import type { StateResource } from "../../../tools/recover/state.ts";
import { MANAGEMENT, WorldOfTests } from "../support/world.ts";
import { ACCOUNT } from "./accounts.ts";
import { ORGANIZATION, UNIT } from "./rules/organizations.ts";

const LOGS = "444444444444";
const KEY = "aws:kms/key:Key";
const POLICY = "aws:organizations/policy:Policy";

/** What the endpoint reads of the environment of whoever asks. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };

const providerOf = (account: string, inputs: object): StateResource => ({
  urn: account,
  id: "id",
  type: "pulumi:providers:aws",
  custom: true,
  inputs: { region: "eu-west-1", allowedAccountIds: JSON.stringify([account]), ...inputs },
});

const PROVIDERS = [
  providerOf(MANAGEMENT, {}),
  providerOf(LOGS, { assumeRoles: JSON.stringify([{ roleArn: `arn:aws:iam::${LOGS}:role/Deploy` }]) }),
];

describe("the stand-in for AWS, asked by AWS's own client", () => {
  const aws = new WorldOfTests();
  let before: NodeJS.ProcessEnv;
  beforeEach(async () => {
    before = { ...process.env };
    Object.assign(process.env, CREDENTIALS, { AWS_ENDPOINT_URL: await aws.world.start() });
  });
  afterEach(() => {
    aws.world.stop();
    process.env = before;
  });

  /** Where the recovery finds something that the provider of an account was making. */
  function whereabouts(account: string, type: string, inputs: StateResource["inputs"] = {}) {
    const search = searchIn({
      stack: "test",
      homeRegion: "eu-west-1",
      managementAccountId: MANAGEMENT,
      takenAccountIds: [],
    });
    const resource = { urn: "thing", type, custom: true, inputs, provider: `${account}::id` };
    return search(resource, placeOf(resource, PROVIDERS)!, []);
  }

  const found = (id: string) => ({ kind: "found", id });
  const absent = { kind: "absent" };

  it("tells of the organization, and that there is none", async () => {
    expect(await whereabouts(MANAGEMENT, ORGANIZATION)).to.deep.equal(absent);
    aws.seed(ORGANIZATION, "o-a1b2c3d4e5");
    expect(await whereabouts(MANAGEMENT, ORGANIZATION)).to.deep.equal(found("o-a1b2c3d4e5"));
  });

  it("tells of units, accounts and policies by what people call them", async () => {
    aws.seed(UNIT, "ou-ab12-00000001", { name: "security", parentId: "r-ab12" });
    aws.seed(ACCOUNT, LOGS, { email: "logs@example.com" });
    aws.seed(POLICY, "p-00000001", { name: "protect-trail" });
    const unit = { name: "security", parentId: "r-ab12" };
    expect(await whereabouts(MANAGEMENT, UNIT, unit)).to.deep.equal(found("ou-ab12-00000001"));
    expect(await whereabouts(MANAGEMENT, UNIT, { ...unit, parentId: "ou-1" })).to.deep.equal(absent);
    expect(await whereabouts(MANAGEMENT, ACCOUNT, { email: "logs@example.com" })).to.deep.equal(found(LOGS));
    expect(await whereabouts(MANAGEMENT, POLICY, { name: "protect-trail" })).to.deep.equal(
      found("p-00000001"),
    );
    const ofAnotherType = { name: "protect-trail", type: "RESOURCE_CONTROL_POLICY" };
    expect(await whereabouts(MANAGEMENT, POLICY, ofAnotherType)).to.deep.equal(absent);
  });

  it("tells of keys only in the account and region that it is asked about", async () => {
    aws.seed(ACCOUNT, LOGS, { wasThere: true });
    aws.world.seed({
      type: KEY,
      id: "key-1",
      account: LOGS,
      region: "eu-west-1",
      inputs: { description: "Logs" },
    });
    const description = "Logs";
    expect(await whereabouts(LOGS, KEY, { description, region: "eu-west-1" })).to.deep.equal(found("key-1"));
    expect(await whereabouts(LOGS, KEY, { description, region: "us-east-1" })).to.deep.equal(absent);
    expect(await whereabouts(MANAGEMENT, KEY, { description, region: "eu-west-1" })).to.deep.equal(absent);
  });

  it("gives a key that is made again another id, so that two are two", async () => {
    for (const time of ["first", "second"])
      expect(
        await aws.create(KEY, { region: "eu-west-1", description: "Logs", policy: "{}" }),
        time,
      ).to.equal("done");
    const why = `more than one fits: ${aws.world.state
      .all(KEY)
      .map(({ id }) => id)
      .join(", ")}`;
    const asked = { description: "Logs", region: "eu-west-1" };
    expect(aws.world.state.all(KEY)).to.have.length(2);
    expect(await whereabouts(MANAGEMENT, KEY, asked)).to.deep.equal({ kind: "unclear", why });
  });

  it("refuses an account that is not there, which is told with who asked", async () => {
    const refusal = await whereabouts(LOGS, KEY, { description: "Logs" }).catch(String);
    expect(refusal).to.match(
      /^UserError: AWS did not answer what is there\.\n {2}account 444444444444, eu-west-1, as arn:aws:iam::444444444444:role\/Deploy: AccessDenied: /,
    );
  });
});
