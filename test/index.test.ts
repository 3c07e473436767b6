import { expect } from "chai";
import { CORE_ACCOUNTS } from "../facts/accounts.ts";
import { LOG_SOURCES } from "../facts/log-sources.ts";
import type { Plan, PlanResource } from "../tools/preview/plan.ts";
import { OUTPUT_NAMES } from "./support/outputs.ts";
import { isOpen } from "./support/plan.ts";
import { schemaProblems } from "./support/plan-schema.ts";
import { planOf, planOfStack } from "./support/play.ts";
import { settingsInput } from "./support/settings.ts";

const ofType = ({ resources }: Plan, type: string) => resources.filter((each) => each.type === type);
const only = (plan: Plan, type: string): PlanResource => {
  const [one, ...more] = ofType(plan, type);
  if (!one || more.length > 0) throw new Error(`${more.length + 1} resources of type ${type}`);
  return one;
};
const names = (resources: readonly PlanResource[]) => resources.map(({ name }) => name).sort();

/** What may never be lost: deleting any of it takes more than a change of the settings. */
const IRREPLACEABLE = [
  "aws:s3/bucket:Bucket",
  "aws:kms/key:Key",
  "aws:organizations/account:Account",
  "aws:organizations/organization:Organization",
  "aws:organizations/organizationalUnit:OrganizationalUnit",
  "aws:cloudtrail/trail:Trail",
];

const workloads = (count: number) =>
  settingsInput({
    accounts: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `app-${index}`,
        { email: `aws+app-${index}@example.com`, unit: "workloads/production" },
      ]),
    ),
  });

describe("the landing zone", () => {
  for (const stack of ["dev", "prod"] as const) {
    describe(`of the stack ${stack}`, () => {
      let plan: Plan;
      before(async () => (plan = await planOfStack(stack)));

      it("has nothing in its way", () => {
        expect(plan.findings).to.deep.equal([]);
      });

      it("keeps to the plan's schema", () => {
        expect(schemaProblems(plan)).to.deep.equal([]);
      });

      it("reaches each core account by one provider of its own", () => {
        const providers = ofType(plan, "pulumi:providers:aws");
        expect(names(providers)).to.deep.equal([...CORE_ACCOUNTS].sort());
        const aws = plan.resources.filter(({ type }) => type.startsWith("aws:"));
        expect(aws.filter(({ provider }) => provider === null)).to.deep.equal([]);
      });

      it("places each capability in its account", () => {
        const archive = plan.resources.filter(({ type }) => type.startsWith("aws:s3/"));
        expect(new Set(archive.map(({ account }) => account))).to.deep.equal(new Set(["log-archive"]));
        expect(only(plan, "aws:cloudtrail/trail:Trail").account).to.equal("management");
        for (const { account } of ofType(plan, "aws:organizations/account:Account"))
          expect(account).to.equal("management");
      });

      it("protects and keeps everything that may never be lost", () => {
        for (const { name, type, protect, retainOnDelete } of plan.resources) {
          if (IRREPLACEABLE.includes(type))
            expect({ protect, retainOnDelete }, name).to.deep.equal({ protect: true, retainOnDelete: true });
        }
      });

      it("exports what other stacks need", () => {
        expect(Object.keys(plan.outputs).sort()).to.deep.equal(OUTPUT_NAMES);
        expect(Object.keys(plan.outputs.logBuckets as object)).to.have.members(
          LOG_SOURCES.map(({ id }) => id),
        );
        expect(plan.outputs.trailArn).to.match(
          /^arn:aws:cloudtrail:eu-west-1:\d{12}:trail\/organization-trail$/,
        );
      });

      it("is the same in every run", async () => {
        expect(await planOfStack(stack)).to.deep.equal(plan);
      });

      it("asks for the same resources when nothing is known yet", async () => {
        const first = await planOfStack(stack, { unknowns: true });
        expect(first.resources.map(({ urn }) => urn)).to.deep.equal(plan.resources.map(({ urn }) => urn));
        expect(first.findings.filter((finding) => !isOpen(finding))).to.deep.equal([]);
      });
    });
  }

  it("lets the trail be owned by a delegated administrator", async () => {
    const plan = await planOf(
      settingsInput({
        organization: {
          services: { cloudtrail: { administrator: "security-tooling" }, iam: {}, "account-management": {} },
        },
        trail: { owner: "security-tooling" },
      }),
    );
    const trail = only(plan, "aws:cloudtrail/trail:Trail");
    expect(trail.account).to.equal("security-tooling");
    const registered = only(
      plan,
      "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
    );
    expect(trail.dependencies).to.include(registered.urn);
    // Bucket and keys know the trail by its name under the management account, whoever owns it.
    const audit = plan.resources.find(({ name }) => name === "audit-eu-west-1-policy");
    expect(audit?.inputs.policy).to.include(
      "arn:aws:cloudtrail:eu-west-1:111122223333:trail/organization-trail",
    );
  });

  it("takes the partition of its home region everywhere", async () => {
    const regions = { home: "us-gov-west-1", governed: ["us-gov-west-1", "us-gov-east-1"] };
    const { resources } = await planOf(settingsInput({ regions }));
    const commercial = JSON.stringify(resources.map(({ inputs }) => inputs)).match(/arn:aws:[^"\\]*/g);
    expect(commercial).to.equal(null);
  });

  it("costs one resource per created account, and no provider", async () => {
    const ten = await planOf(workloads(10));
    const thousand = await planOf(workloads(1000));
    const providers = (plan: Plan) => names(ofType(plan, "pulumi:providers:aws"));
    expect(providers(thousand)).to.deep.equal(providers(ten));
    expect(thousand.resources.length - ten.resources.length).to.equal(990);
  });

  it("costs one resource per adopted account, and no provider", async () => {
    const adopted = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `app-${index}`,
          { id: String(600_000_000_000 + index) },
        ]),
      );
    const one = await planOf(settingsInput({ accounts: adopted(1) }));
    const hundred = await planOf(settingsInput({ accounts: adopted(100) }));
    expect(hundred.resources.length - one.resources.length).to.equal(99);
  });
});
