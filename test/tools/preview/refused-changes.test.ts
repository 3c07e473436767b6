import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { refusedChanges } from "../../../tools/preview/refused-changes.ts";
import { settings, settingsInput } from "../../support/settings.ts";

describe("refused-change", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const git = (...commandLine: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...commandLine], {
      cwd: root,
      stdio: "ignore",
    });

  function commit(text: string): void {
    writeFileSync(join(root, "Pulumi.test.yaml"), text);
    git("init");
    git("add", ".");
    git("commit", "-m", "stack");
  }

  const committed = () =>
    JSON.stringify({
      config: Object.fromEntries(
        Object.entries(settingsInput()).map(([key, value]) => [`landing-zone:${key}`, value]),
      ),
    });

  it("tells what the engine would refuse, against the committed settings", async () => {
    commit(committed());
    const [first, ...others] = await refusedChanges(
      root,
      "test",
      settings({ accounts: { payments: undefined } }),
    );
    expect(others).to.deep.equal([]);
    expect({ ...first, message: "" }).to.deep.equal({
      rule: "refused-change",
      level: "mandatory",
      urn: null,
      message: "",
    });
    expect(first?.message).to.match(
      /^accounts\.payments: leaving "payments" out would delete a protected account; /,
    );
  });

  it("tells which logs would go sooner, which nothing refuses", async () => {
    commit(committed());
    const shorter = settings({ archive: { retention: { network: { expireAfterDays: 30 } } } });
    expect(await refusedChanges(root, "test", shorter)).to.deep.equal([
      {
        rule: "shorter-retention",
        level: "advisory",
        urn: null,
        message:
          "archive.retention.network.expireAfterDays: logs older than 30 days that are kept for 730 today would expire soon after the next up; write 730 or more to keep them",
      },
    ]);
  });

  it("has nothing to tell where nothing changed, or another organization is meant", async () => {
    commit(committed());
    const elsewhere = settings({ accounts: { management: { id: "999999999999" }, payments: undefined } });
    expect(await refusedChanges(root, "test", settings())).to.deep.equal([]);
    expect(await refusedChanges(root, "test", elsewhere)).to.deep.equal([]);
  });

  it("has nothing to tell without git, or before the first commit of the file", async () => {
    expect(await refusedChanges(root, "test", settings())).to.deep.equal([]);
    commit(committed());
    expect(await refusedChanges(root, "other", settings())).to.deep.equal([]);
  });

  it("says so when the committed settings cannot be read any more", async () => {
    commit("config:\n  landing-zone:organization: { prefix: UPPER }\n");
    const [first] = await refusedChanges(root, "test", settings());
    expect(first?.level).to.equal("advisory");
    expect(first?.message).to.match(
      /^The committed Pulumi\.test\.yaml cannot be read as settings, so no change could be held against it: organization\.prefix: /,
    );
  });
});
