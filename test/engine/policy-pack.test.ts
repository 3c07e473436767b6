import { exec } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "chai";
import { buildPack, PACK } from "../policy-pack/support/pack-process.ts";
import { BUILD_TIMEOUT, pulumiCli } from "./cli/cli.ts";
import { type EngineStack, engineStack, type Operation } from "./support/engine-stack.ts";
import { toldIn } from "./support/events.ts";
import { World } from "./world/world.ts";

const ACCOUNT = "111122223333";

/** Where the engine finds what runs packs; with a CLI of their own people have it on the PATH. */
const HOST = fileURLToPath(new URL("host", import.meta.url));

/** What is judged here, so that the lists stay short: the whole catalogue has its own tests. */
const ONLY = {
  "vpc-flow-logs": "mandatory",
  "log-group-retention-minimum": "mandatory",
};

const run = promisify(exec);

const toldBy = ({ violations }: Pick<Operation, "violations">): readonly string[] =>
  violations
    .map(({ policy, level, urn }) => `${level} ${policy} @ ${urn.slice(urn.lastIndexOf("::") + 2)}`)
    .toSorted();

describe("the policy pack on another team's stack", function () {
  this.timeout(120_000);
  let folder: string;
  let world: World;
  let stack: EngineStack;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    await pulumiCli();
    buildPack();
  });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-policies-"));
    world = new World({
      journal: join(folder, "journal.jsonl"),
      caller: ACCOUNT,
      managementAccountId: ACCOUNT,
      refusedAttempts: 0,
    });
    const environment = { LANDING_ZONE_WORLD: await world.start() };
    const program = fileURLToPath(new URL("stacks/team", import.meta.url));
    stack = await engineStack({ program, stack: "test", environment });
  });

  afterEach(() => {
    stack.remove();
    world.stop();
    rmSync(folder, { recursive: true });
  });

  /** The flags that run the pack with a configuration. */
  function pack(configuration: object): readonly string[] {
    const path = join(folder, "configuration.json");
    writeFileSync(path, JSON.stringify(configuration));
    return ["--policy-pack", PACK, "--policy-pack-config", path];
  }

  /** What `pulumi policy analyze` tells of a saved state. */
  async function analyzed(state: string, flags: readonly string[]): Promise<readonly string[]> {
    const events = join(folder, "events.jsonl");
    const { desk } = stack;
    const command = `pulumi policy analyze --file ${state} ${flags.join(" ")} --json > ${events} || true`;
    const PATH = [HOST, desk.env.PATH].join(delimiter);
    await run(command, { ...desk, env: { ...desk.env, PATH } });
    return toldBy(toldIn(events));
  }

  it("finds the same at the first preview, in an update and in a saved state", async () => {
    const expected = ["mandatory log-group-retention-minimum @ audit", "mandatory vpc-flow-logs @ unwatched"];
    const flags = pack({ all: "disabled", ...ONLY });
    const first = await stack.preview(flags);
    expect(toldBy(first)).to.deep.equal(expected);
    expect(first.status).to.not.equal(0);

    await stack.up();
    const later = await stack.preview(flags);
    expect(toldBy(later)).to.deep.equal(expected);

    const state = join(folder, "state.json");
    writeFileSync(state, JSON.stringify(await stack.exportState()));
    expect(await analyzed(state, flags)).to.deep.equal(expected);
  });

  it("mends what it is told to, and tells what it mended", async () => {
    const flags = pack({ all: "disabled", "log-group-retention-minimum": "remediate" });
    const up = await stack.up(flags);
    expect([up.status, toldBy(up)]).to.deep.equal([0, []]);
    const { resources = [] } = (await stack.exportState()).deployment;
    const audit = resources.find(({ type }) => type === "aws:cloudwatch/logGroup:LogGroup");
    expect(audit?.inputs?.retentionInDays).to.equal(365);
  });

  it("makes nothing by a configuration with mistakes, and tells all of them", async () => {
    const flags = pack({
      "vpc-flowlogs": "mandatory",
      settings: { preset: "strict", exemptions: [{ policy: "vpc-flow-logs", name: "*" }] },
    });
    const { status, output } = await stack.up(flags);
    expect(status).to.not.equal(0);
    expect(output).to.include('vpc-flowlogs: no policy has this name. Did you mean "vpc-flow-logs"?');
    expect(output).to.include("settings.preset: must be one of");
    expect(output).to.include("settings.exemptions[0].reason: must say why in a sentence, got nothing");
    expect((await stack.exportState()).deployment.resources ?? []).to.deep.equal([]);
  });

  it("lets pass what is exempt, and says so", async () => {
    const reason = "It holds no traffic of customers.";
    const exemptions = [{ policy: "vpc-flow-logs", name: "unwatched", reason, until: "2999-01-01" }];
    const up = await stack.up(
      pack({ all: "disabled", "vpc-flow-logs": "mandatory", settings: { exemptions } }),
    );
    expect(up.status).to.equal(0);
    expect(up.output).to.include(`Exempt until 2999-01-01 by configuration: ${reason}`);
    expect(up.output).to.include("1 finding is exempt (1 by configuration).");
  });
});
