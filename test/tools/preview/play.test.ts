import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { endingOf } from "../../../tools/preview/ending.ts";
import type { PlanResource } from "../../../tools/preview/plan.ts";
import { play, type Play } from "../../../tools/preview/play.ts";
import { refusalOf } from "../../support/settings.ts";

const FOLDER = fileURLToPath(new URL("programs/", import.meta.url));

const WORLD = {
  stack: "test",
  homeRegion: "eu-west-1",
  managementAccountId: "111122223333",
  takenAccountIds: [],
};

const playing = (program: string, { unknowns = false } = {}): Promise<Play> =>
  play({
    folder: FOLDER,
    main: `${program}.ts`,
    project: "landing-zone",
    stack: "test",
    organization: "organization",
    config: {},
    world: unknowns ? undefined : WORLD,
  });

const named = (all: readonly PlanResource[], name: string) => all.find((one) => one.name === name)!;

describe("playing a program", () => {
  let played: Play;
  let resource: (name: string) => PlanResource;
  before(async () => {
    played = await playing("small");
    resource = (name) => named(played.resources, name);
  });

  it("ends well, and keeps every resource, parents before their children", () => {
    expect([played.end, played.diagnostics.errors, played.lines]).to.deep.equal([0, [], []]);
    expect(played.resources.map(({ name }) => name)).to.deep.equal([
      "landing-zone-test",
      "note",
      "management",
      "group",
      "payments",
      "logs",
      "logs-policy",
    ]);
  });

  it("names account, region and provider", () => {
    const { account, region, provider } = resource("logs");
    expect([account, region, provider]).to.deep.equal(["management", "eu-west-1", "management"]);
    expect(resource("payments").region).to.equal(null);
    expect(resource("group").account).to.equal(null);
  });

  it("inherits protection and retention as the engine does", () => {
    const flags = (name: string) => [resource(name).protect, resource(name).retainOnDelete];
    expect(flags("payments")).to.deep.equal([true, true]);
    expect(flags("logs")).to.deep.equal([false, true]);
    expect(flags("note")).to.deep.equal([false, false]);
    expect(resource("payments").ignoreChanges).to.deep.equal(["roleName"]);
  });

  it("hides secrets, and shows assets in short", () => {
    expect(resource("payments").inputs.tags).to.deep.equal({ code: "[secret]" });
    expect(resource("note").inputs.source).to.equal("[asset of 5 characters]");
    expect(played.outputs.code).to.equal("[secret]");
  });

  it("gives what other resources refer to, so that documents read whole", () => {
    const { id, outputs } = resource("logs");
    expect(outputs).to.deep.include({ bucket: id, arn: `arn:aws:s3:::${id}`, region: "eu-west-1" });
    expect(resource("logs-policy").inputs.policy).to.equal(
      JSON.stringify({
        Statement: [{ Effect: "Deny", Resource: `arn:aws:s3:::${id}`, Principal: resource("payments").id }],
      }),
    );
    expect(played.outputs.accountId).to.equal(resource("payments").id);
  });

  it("keeps dependencies, by option and by property", () => {
    const { dependencies, propertyDependencies } = resource("logs-policy");
    const [logs, payments] = [resource("logs").urn, resource("payments").urn];
    expect(dependencies).to.have.members([logs, payments]);
    expect(propertyDependencies).to.deep.equal({ bucket: [logs], policy: [payments, logs] });
    expect(resource("note").dependencies).to.have.members([logs, payments]);
  });

  it("plays the engine's first preview, where new ids are not known", async () => {
    const { resources, outputs, end } = await playing("small", { unknowns: true });
    expect(end).to.equal(0);
    expect(resources.map(({ name }) => name)).to.deep.equal(played.resources.map(({ name }) => name));
    expect(resources.flatMap(({ id }) => id ?? [])).to.deep.equal([]);
    expect(named(resources, "logs-policy").inputs).to.deep.equal({
      bucket: "[unknown]",
      policy: "[unknown]",
      region: "eu-west-1",
    });
    expect(outputs).to.deep.equal({ accountId: "[unknown]", code: "[secret]" });
  });
});

describe("playing a program that goes wrong", () => {
  const FAULTS: Readonly<Record<string, readonly string[]>> = {
    stops: ["the prefix is too long", "  organization.prefix: 40 characters"],
    "asks-aws": [
      "The program asks AWS (aws:index/getRegion:getRegion), which the preview cannot: take it from facts/.",
    ],
    twins: [
      "Duplicate resource URN 'urn:pulumi:test::landing-zone::aws:s3/bucket:Bucket::logs': two resources of one type and parent share a name",
    ],
    transforms: ["The program registers transforms, which the preview cannot play."],
    exits: ["out of patience"],
  };
  for (const [program, lines] of Object.entries(FAULTS)) {
    it(`is told in the program's own words: ${program}`, async () => {
      const ended = await playing(program);
      expect(refusalOf(() => endingOf(ended))?.places).to.deep.equal(lines);
    });
  }

  it("is told where it broke: breaks", async () => {
    const ended = await playing("breaks");
    const places = refusalOf(() => endingOf(ended))?.places;
    expect(places?.[0]).to.match(/^Running program '.*breaks\.ts' failed with an unhandled exception:$/);
    expect(places?.slice(1)).to.deep.equal(["[TypeError: a fault in the program]"]);
  });

  it("finds resources that wait for one another", async () => {
    const ended = await playing("waits");
    expect(endingOf(ended)).to.deep.equal([
      {
        rule: "cycle",
        level: "mandatory",
        urn: null,
        message:
          'These were never placed, because they wait for one another: "first" [aws:sns/topic:Topic] was waiting for the value of its input property "displayName"; "second" [aws:sns/topic:Topic] was waiting for the value of its input property "displayName"',
      },
    ]);
  });
});
