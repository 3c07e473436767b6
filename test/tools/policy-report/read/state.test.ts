import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { UserError } from "../../../../settings/errors.ts";
import { resourcesOfState } from "../../../../tools/policy-report/read/state.ts";
import { LOG_GROUP } from "../../../policy-pack/support/policies.ts";
import { urnOf } from "../../../policy-pack/support/wire.ts";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const secret = (about: object) => ({ [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", ...about });

const AUDIT = urnOf(LOG_GROUP, "audit");
const AUDIT_GROUP = { urn: AUDIT, type: LOG_GROUP, custom: true };

describe("a saved state", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "report-state-"));
    file = join(folder, "state.json");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (text: string) => {
    writeFileSync(file, text);
    return resourcesOfState(file);
  };
  const resources = (...all: object[]) =>
    read(JSON.stringify({ version: 3, deployment: { manifest: {}, resources: all } }));

  const refusalOf = (text: string): UserError => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error("it was taken");
  };

  it("tells inputs, outputs and what depends on what", () => {
    const [only, ...more] = resources({
      ...AUDIT_GROUP,
      id: "/acme/audit",
      protect: true,
      inputs: { name: "/acme/audit", __defaults: [] },
      outputs: { arn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/audit" },
      propertyDependencies: { kmsKeyId: ["urn:pulumi:dev::team::aws:kms/key:Key::key"], name: null },
    });
    expect(more).to.deep.equal([]);
    expect(only).to.deep.equal({
      urn: AUDIT,
      type: LOG_GROUP,
      name: "audit",
      inputs: { name: "/acme/audit", __defaults: [] },
      outputs: { id: "/acme/audit", arn: "arn:aws:logs:eu-west-1:111122223333:log-group:/acme/audit" },
      protect: true,
      propertyDependencies: { kmsKeyId: ["urn:pulumi:dev::team::aws:kms/key:Key::key"], name: [] },
    });
  });

  it("names a resource by what follows the last colons of its URN", () => {
    const urn = `urn:pulumi:dev::team::acme:index:Logs$${LOG_GROUP}::audit: all`;
    expect(resources({ ...AUDIT_GROUP, urn })[0]).to.include({ name: "audit: all" });
  });

  it("leaves out components and what Pulumi is about to delete", () => {
    const all = resources(
      { urn: "urn:pulumi:dev::team::pulumi:pulumi:Stack::team-dev", type: "pulumi:pulumi:Stack" },
      { urn: urnOf("acme:index:Logs", "logs"), type: "acme:index:Logs", custom: false },
      { ...AUDIT_GROUP, delete: true, inputs: { name: "before" } },
      { ...AUDIT_GROUP, inputs: { name: "after" } },
    );
    expect(all.map(({ inputs }) => inputs)).to.deep.equal([{ name: "after" }]);
  });

  it("cannot tell what is encrypted, and reads what is not", () => {
    const [only] = resources({
      ...AUDIT_GROUP,
      inputs: {
        name: secret({ plaintext: '"/acme/audit"' }),
        tags: secret({ plaintext: '{"team":["payments"]}' }),
        kmsKeyId: secret({ ciphertext: "v1:abc" }),
        nested: { list: [{ value: secret({ ciphertext: "v1:abc" }) }] },
      },
    });
    const { inputs } = only!;
    expect(inputs.name).to.equal("/acme/audit");
    expect(inputs.tags).to.deep.equal({ team: ["payments"] });
    expect(() => inputs.kmsKeyId).to.throw("kmsKeyId can't be known");
    expect(() => JSON.stringify(inputs.nested)).to.throw();
  });

  it("shows assets as they are saved", () => {
    const code = { [SIGNATURE]: "0def7320c3a5731c473e5ecbe6d01bc7", hash: "abc", path: "./code" };
    expect(resources({ ...AUDIT_GROUP, inputs: { code } })[0]?.inputs).to.deep.equal({ code });
  });

  it("may be that of an empty stack", () => {
    expect(read('{ "version": 3, "deployment": { "manifest": {} } }')).to.deep.equal([]);
  });

  it("is refused with all that it is not", () => {
    const refusal = refusalOf('{ "resources": [] }');
    expect(refusal.what).to.equal(`${file} is no saved state.`);
    expect(refusal.places).to.deep.equal([
      "version: Invalid input: expected number, received undefined",
      "deployment: Invalid input: expected object, received undefined",
    ]);
    expect(refusal.todo).to.equal("Save one with `pulumi stack export --file state.json`.");
    const listed = refusalOf(`{ "version": 3, "deployment": { "resources": [{ "urn": 1, "type": "a" }] } }`);
    expect(listed.places).to.deep.equal([
      "deployment.resources.0.urn: Invalid input: expected string, received number",
    ]);
    expect(refusalOf("[]").places).to.deep.equal([
      "the file: Invalid input: expected object, received array",
    ]);
  });

  it("is refused with ten of its faults at most", () => {
    const many = Array.from({ length: 40 }, () => ({ type: "a" }));
    expect(refusalOf(JSON.stringify({ version: 3, deployment: { resources: many } })).places).to.have.length(
      10,
    );
  });

  it("is refused where it is no JSON, and where it is missing", () => {
    const refusal = refusalOf("version: 3");
    expect(refusal.what).to.equal("A file cannot be read.");
    expect(refusal.places.join()).to.match(new RegExp(`^${file}: Unexpected token`));
    expect(refusal.todo).to.equal("Name a file that holds JSON.");
    expect(() => resourcesOfState(join(folder, "none.json"))).to.throw(UserError, "ENOENT");
  });
});
