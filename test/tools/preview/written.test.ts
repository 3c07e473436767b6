import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { fileNames, policyDocuments } from "../../../tools/preview/documents.ts";
import { writeOut } from "../../../tools/preview/write-out.ts";
import { archive } from "../../support/archive-plan.ts";
import { plan, resource } from "../../support/plan.ts";
import { refusalOf } from "../../support/settings.ts";

const ROLE = "aws:iam/role:Role";
const POLICY = JSON.stringify({ Statement: [] });

describe("policy documents", () => {
  const named = (...resources: ReturnType<typeof resource>[]) => [
    ...fileNames(policyDocuments(resources)).keys(),
  ];

  it("are JSON with statements, and what an organization's policy holds", () => {
    const organizationPolicy = (name: string, content: string) =>
      resource("aws:organizations/policy:Policy", name, { inputs: { content } });
    expect(
      named(
        resource(ROLE, "reader", { inputs: { assumeRolePolicy: POLICY, description: "{braces}" } }),
        resource("aws:sns/topic:Topic", "alerts", { inputs: { deliveryPolicy: '{"http":{}}' } }),
        resource("aws:s3/bucketPolicy:BucketPolicy", "later", { inputs: { policy: "[unknown]" } }),
        organizationPolicy("tags", '{"tags":{}}'),
        organizationPolicy("broken", '{"tags":'),
      ),
    ).to.deep.equal(["reader.json", "tags.json"]);
  });

  it("are named after their resource, and after more where that is not enough", () => {
    expect(
      named(
        resource(ROLE, "reader", { inputs: { assumeRolePolicy: POLICY } }),
        resource("aws:iam/rolePolicy:RolePolicy", "reader", { inputs: { policy: POLICY } }),
        resource(ROLE, "a/b c", { inputs: { assumeRolePolicy: POLICY } }),
      ),
    ).to.deep.equal(["reader.Role.assumeRolePolicy.json", "reader.RolePolicy.policy.json", "a-b-c.json"]);
  });
});

describe("--out", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "landing-zone-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("writes the plan, and every policy document for people to read", () => {
    const written = plan(archive);
    writeOut(join(folder, "new"), written);
    expect(JSON.parse(readFileSync(join(folder, "new", "plan.json"), "utf8"))).to.deep.equal(written);
    expect(readdirSync(join(folder, "new", "documents")).sort()).to.deep.equal([
      "audit-copy-policy.json",
      "audit-policy.json",
      "elb-one-policy.json",
      "elb-two-policy.json",
    ]);
    expect(readFileSync(join(folder, "new", "documents", "audit-policy.json"), "utf8")).to.equal(
      '{\n  "Statement": [\n    {\n      "Sid": "audit"\n    }\n  ]\n}\n',
    );
  });

  it("says where it may not write", () => {
    writeFileSync(join(folder, "taken"), "");
    const refusal = refusalOf(() => {
      writeOut(join(folder, "taken"), plan([]));
    });
    expect(refusal?.what).to.equal(`Nothing can be written into ${join(folder, "taken")}.`);
    expect(refusal?.todo).to.equal("Give --out a folder that you may write to.");
  });
});
