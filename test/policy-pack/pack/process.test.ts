import { expect } from "chai";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import { POLICIES } from "../../../policy-pack/policies/index.ts";
import { buildPack, PackProcess } from "../support/pack-process.ts";
import { analyzeRequest, analyzeStackRequest, type Played, UNKNOWN, urnOf } from "../support/wire.ts";

const TRAIL = "aws:cloudtrail/trail:Trail";
const LOG_GROUP = "aws:cloudwatch/logGroup:LogGroup";

const played = (type: string, name: string, inputs: object): Played => ({
  urn: urnOf(type, name),
  type,
  name,
  inputs,
  outputs: inputs,
  propertyDependencies: {},
  protect: false,
});

const trail = played(TRAIL, "trail", { s3BucketName: "acme-trail" });

const told = (answer: InstanceType<typeof analyzer.AnalyzeResponse>) =>
  answer
    .getDiagnosticsList()
    .map((each) => [each.getPolicyname(), each.getEnforcementlevel(), each.getMessage()] as const);

const { ADVISORY, MANDATORY } = analyzer.EnforcementLevel;

describe("the pack as a process", function () {
  this.timeout(20_000);
  let pack: PackProcess;
  before(async () => {
    buildPack();
    pack = await PackProcess.start();
  });
  after(() => {
    pack.stop();
  });
  afterEach(async () => {
    await pack.configure({});
  });

  it("shows every policy with what people sort and read by", async () => {
    const information = await pack.information();
    const shown = information.getPoliciesList();
    expect(information.getName()).to.equal("aws-logging-policies");
    expect(shown.map((policy) => policy.getName())).to.deep.equal([
      "settings",
      ...POLICIES.map(({ id }) => id),
    ]);
    const policy = shown.find((each) => each.getName() === "cloudtrail-multi-region")!;
    expect(policy.getSeverity()).to.equal(analyzer.PolicySeverity.POLICY_SEVERITY_HIGH);
    expect(policy.getEnforcementlevel()).to.equal(MANDATORY);
    expect(policy.getPolicyType()).to.equal(analyzer.PolicyType.POLICY_TYPE_STACK);
    expect(policy.getTagsList()).to.include.members(["cis-3.0:3.1", "security-hub:CloudTrail.1"]);
    expect(policy.getRemediationSteps()).to.equal("isMultiRegionTrail: true,");
    expect(policy.getUrl()).to.equal(
      "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1",
    );
    expect(policy.getFramework()?.getReference()).to.equal("4.1");
  });

  it("judges a resource under each policy's own name and level", async () => {
    const all = told(await pack.analyze(analyzeRequest(trail)));
    expect(all.map(([name]) => name)).to.include("cloudtrail-multi-region");
    expect(all.find(([name]) => name === "cloudtrail-multi-region")).to.deep.equal([
      "cloudtrail-multi-region",
      MANDATORY,
      [
        "A trail records every region. It records its own region only.",
        "An intruder works in the region that nobody records.",
        "Write:",
        "  isMultiRegionTrail: true,",
      ].join("\n"),
    ]);
  });

  it("says that a value can't be known yet, and stops nobody for it", async () => {
    const unknown = played(TRAIL, "trail", { ...trail.inputs, isMultiRegionTrail: UNKNOWN });
    const all = told(await pack.analyze(analyzeRequest(unknown)));
    const [, level, message] = all.find(([name]) => name === "cloudtrail-multi-region")!;
    expect(level).to.equal(ADVISORY);
    expect(message).to.include(
      `can't be known before deployment, because "isMultiRegionTrail" is not known yet`,
    );
  });

  it("judges what stands together, with inputs that the engine showed before", async () => {
    const vpc = played("aws:ec2/vpc:Vpc", "vpc", { cidrBlock: "10.0.0.0/16" });
    const all = told(await pack.analyzeStack(analyzeStackRequest([vpc])));
    expect(all.map(([name]) => name)).to.include("vpc-flow-logs");
  });

  it("tells at the end which policies passed: those of types that are there, unless told at a resource", async () => {
    await pack.configure({ settings: { level: "advisory", properties: { preset: "all" } } });
    const well = played(LOG_GROUP, "audit", { name: "audit", retentionInDays: 365 });
    for (const each of [trail, well]) await pack.analyze(analyzeRequest(each));
    const answer = await pack.analyzeStack(analyzeStackRequest([trail, well]));
    const reasons = new Map(
      answer.getNotApplicableList().map((each) => [each.getPolicyName(), each.getReason()]),
    );
    expect(reasons.get("cloudtrail-multi-region")).to.equal("It is told at resources");
    expect(reasons.get("vpc-flow-logs")).to.equal("The stack has no resource of its types");
    expect(reasons.has("log-group-retention-minimum")).to.equal(false);
    expect(reasons.has("cloudtrail-logging-enabled")).to.equal(false);
  });

  it("says nothing about what no policy is about", async () => {
    const answer = await pack.analyze(analyzeRequest(played("random:index:Pet", "pet", { length: 2 })));
    expect(told(answer)).to.deep.equal([]);
    expect(answer.getNotApplicableList()).to.deep.equal([]);
  });

  it("keeps to a configuration, Pulumi's own or its settings", async () => {
    await pack.configure({
      "cloudtrail-multi-region": { level: "disabled" },
      settings: {
        level: "advisory",
        properties: { preset: "all", levels: { "service:CloudTrail": "advisory" } },
      },
    });
    const all = told(await pack.analyze(analyzeRequest(trail)));
    expect(all.map(([name]) => name)).to.not.include("cloudtrail-multi-region");
    expect(new Set(all.map(([, level]) => level))).to.deep.equal(new Set([ADVISORY]));
  });

  it("refuses a configuration with every mistake in it", async () => {
    const refusal = await pack
      .configure({
        nothing: { level: "mandatory" },
        settings: { level: "advisory", properties: { preset: "x" } },
      })
      .then(() => "", String);
    expect(refusal).to.include("has 2 mistakes:");
    expect(refusal).to.include("nothing: no policy has this name.");
    expect(refusal).to.include("settings.preset: must be one of");
  });

  it("mends what it is told to mend, and leaves all else as it was", async () => {
    await pack.configure({
      "log-group-retention-minimum": { level: "remediate", properties: { minimumDays: 400 } },
    });
    const group = played(LOG_GROUP, "audit", {
      name: UNKNOWN,
      retentionInDays: 30,
      tags: { team: "payments" },
    });
    const [remedy, ...more] = (await pack.remediate(analyzeRequest(group))).getRemediationsList();
    expect(more).to.deep.equal([]);
    expect(remedy?.getPolicyname()).to.equal("log-group-retention-minimum");
    expect(remedy?.getProperties()?.toJavaScript()).to.deep.equal({ ...group.inputs, retentionInDays: 400 });
  });

  it("mends nothing that is well, exempt, or another policy's matter", async () => {
    await pack.configure({ "log-group-retention-minimum": { level: "remediate" } });
    const tags = { "policy-exempt:log-group-retention-minimum": "2999-01-01 holds copies only" };
    for (const inputs of [{ retentionInDays: 365 }, { retentionInDays: 30, tags }, {}]) {
      const answer = await pack.remediate(analyzeRequest(played(LOG_GROUP, "audit", inputs)));
      expect(answer.getRemediationsList()).to.deep.equal([]);
    }
  });

  it("sums up at the end what was exempt", async () => {
    const tags = { "policy-exempt:cloudtrail-multi-region": "2999-01-01 is a trail of one region by intent" };
    const exempt = played(TRAIL, "trail", { ...trail.inputs, tags });
    await pack.analyze(analyzeRequest(exempt));
    const all = told(await pack.analyzeStack(analyzeStackRequest([])));
    expect(all.at(-1)).to.deep.equal(["exemptions", ADVISORY, "1 finding is exempt (1 by tag)."]);
  });
});
