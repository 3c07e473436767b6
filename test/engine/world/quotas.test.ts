import { expect } from "chai";
import { QUOTAS } from "../../../facts/quotas.ts";
import { MANAGEMENT, WorldOfTests } from "../support/world.ts";
import { ACCOUNT } from "./accounts.ts";
import { LINK, SINK } from "./rules/observability.ts";
import { ORGANIZATION, UNIT } from "./rules/organizations.ts";
import { ATTACHMENT, POLICY } from "./rules/policies.ts";
import { STACK_SET } from "./rules/stack-sets.ts";

const ROOT = "r-ab12";
const SCP = "SERVICE_CONTROL_POLICY";
const RCP = "RESOURCE_CONTROL_POLICY";

describe("policies in the stand-in for AWS", () => {
  const aws = new WorldOfTests();
  beforeEach(() => {
    const outputs = { masterAccountId: MANAGEMENT, roots: [{ id: ROOT }] };
    aws.seed(ORGANIZATION, "o-a1b2c3d4e5", { enabledPolicyTypes: [SCP] }, { outputs });
    aws.seed(UNIT, "ou-ab12-00000001");
    aws.seed(ACCOUNT, "222222222222");
  });

  const urnOf = (name: string) => ({ urn: `urn:pulumi:test::landing-zone::x::${name}`, name });
  const policy = (name: string, inputs: object) => aws.create(POLICY, { name, ...inputs }, urnOf(name));
  const attach = (policyId: string, targetId: string) => aws.create(ATTACHMENT, { policyId, targetId });
  const seedPolicies = (type: string, count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `p-${type}-${index}`);
    for (const id of ids) aws.seed(POLICY, id, { name: id, type });
    return ids;
  };

  it("take a document and a name of their own", async () => {
    expect(await policy("one", { content: "{" })).to.match(/^MalformedPolicyDocumentException: content/);
    expect(await policy("one", { content: "{}" })).to.equal("done");
    expect(await policy("one", { content: "{}" })).to.equal(
      "DuplicatePolicyException: there is a policy one already",
    );
    expect(await policy("two", { content: "{}" })).to.equal("done");
  });

  it("are attached where both ends are there, once", async () => {
    const [id] = seedPolicies(SCP, 1);
    expect(await attach("p-none", ROOT)).to.equal("PolicyNotFoundException: there is no policy p-none");
    expect(await attach(id!, "ou-none")).to.equal("TargetNotFoundException: there is no target ou-none");
    for (const target of [ROOT, "ou-ab12-00000001", "222222222222", MANAGEMENT])
      expect(await attach(id!, target), target).to.equal("done");
    expect(await attach(id!, ROOT)).to.equal(
      `DuplicatePolicyAttachmentException: ${id!} is attached to r-ab12 already`,
    );
  });

  it("are attached only once their type is enabled, by the organization or by a call", async () => {
    const [id] = seedPolicies(RCP, 1);
    expect(await attach(id!, ROOT)).to.equal(
      "PolicyTypeNotEnabledException: RESOURCE_CONTROL_POLICY is not enabled at the root",
    );
    aws.seed("policy type", RCP);
    expect(await attach(id!, ROOT)).to.equal("done");
  });

  for (const [type, own, limit] of [
    [SCP, "p-FullAWSAccess", QUOTAS.serviceControlPoliciesPerTarget.limit],
    [RCP, "p-RCPFullAWSAccess", QUOTAS.resourceControlPoliciesPerTarget.limit],
  ] as const) {
    it(`are ${limit} of ${type} on a target at most, AWS's own ${own} among them`, async () => {
      aws.seed("policy type", RCP);
      const ids = seedPolicies(type, limit);
      expect(await attach(own, ROOT)).to.match(/^DuplicatePolicyAttachmentException/);
      const answers = [];
      for (const id of ids) answers.push(await attach(id, ROOT));
      const last = answers.pop();
      expect(new Set(answers)).to.deep.equal(new Set(["done"]));
      expect(last).to.equal(
        "ConstraintViolationException: You have attached the maximum number of policies to the specified target: r-ab12",
      );
      expect(await attach(ids.at(-1)!, "222222222222")).to.equal("done");
    });
  }

  it("are deleted only once they are attached nowhere", async () => {
    const [id] = seedPolicies(SCP, 1);
    await attach(id!, ROOT);
    expect(await aws.delete(POLICY, id!)).to.equal(`PolicyInUseException: ${id!} is attached to 1 targets`);
    expect(await aws.delete(ATTACHMENT, `${ROOT}:${id!}`)).to.equal("done");
    expect(await aws.delete(POLICY, id!)).to.equal("done");
  });
});

describe("quotas and order in the stand-in for AWS", () => {
  const aws = new WorldOfTests();

  it("allow one sink in each account and region", async () => {
    const inRegion = (region: string) => ({ name: "observability", region });
    expect(await aws.create(SINK, inRegion("eu-west-1"))).to.equal("done");
    expect(await aws.create(SINK, inRegion("eu-west-1"))).to.equal(
      "ServiceQuotaExceededException: 111111111111 has a sink in eu-west-1 already",
    );
    expect(await aws.create(SINK, inRegion("us-east-1"))).to.equal("done");
    aws.seed(ACCOUNT, "222222222222", { wasThere: true });
    const elsewhere = {
      configuration: {
        assumeRoles: '[{"roleArn":"arn:aws:iam::222222222222:role/OrganizationAccountAccessRole"}]',
      },
    };
    expect(await aws.create(SINK, inRegion("eu-west-1"), elsewhere)).to.equal("done");
  });

  it("allow a link only to a sink that is there, in its own region", async () => {
    const arn = "arn:aws:oam:eu-west-1:111111111111:sink/x";
    const link = { labelTemplate: "$AccountName", resourceTypes: [], sinkIdentifier: arn };
    const inRegion = (region: string) => aws.create(LINK, { ...link, region });
    expect(await inRegion("eu-west-1")).to.equal(
      `InvalidParameterException: sinkIdentifier ${arn} does not exist`,
    );
    aws.seed(SINK, arn, {}, { region: "eu-west-1", outputs: { arn } });
    expect(await inRegion("us-east-1")).to.equal(
      `InvalidParameterException: ${arn} is in eu-west-1, not us-east-1`,
    );
    expect(await inRegion("eu-west-1")).to.equal("done");
  });

  it("allow a service-managed stack set only once its access to the organization is activated", async () => {
    const stackSet = (permissionModel: string) =>
      aws.create(STACK_SET, { name: "fan-out", permissionModel, region: "eu-west-1" });
    expect(await stackSet("SERVICE_MANAGED")).to.equal(
      "ValidationError: You must enable organizations access to operate a service managed stack set",
    );
    expect(await stackSet("SELF_MANAGED")).to.equal("done");
    aws.seed("organizations access", "stacksets");
    expect(await stackSet("SERVICE_MANAGED")).to.equal("done");
  });
});
