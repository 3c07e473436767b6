import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { junit } from "../../../../tools/policy-report/formats/junit.ts";
import { inBrowser } from "../../../support/browser.ts";
import { group, PLAIN, reportOf, RETENTION, TRAIL, urn } from "../support/small.ts";

describe("the report for CI systems, as JUnit", () => {
  it("has a suite for each service, and a test for each policy and finding", () => {
    const idle = { ...TRAIL, types: ["aws:cloudtrail/trail:Trail"] };
    expect(junit(reportOf(undefined, { policies: [RETENTION, idle] }), PLAIN)).to.equal(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="policies">
  <testsuite name="CloudWatch Logs" tests="4" failures="2" skipped="2">
    <testcase classname="log-group-retention-minimum" name="log-group-retention-minimum at audit"><failure message="It has no name.">${urn("audit")}
Nobody finds it otherwise.
name: &quot;/acme/audit&quot;,</failure></testcase>
    <testcase classname="log-group-retention-minimum" name="log-group-retention-minimum at old"><failure message="It has no name. Its exemption by tag is over since 2026-01-31, so this counts again.">${urn("old")}
Nobody finds it otherwise.
name: &quot;/acme/audit&quot;,</failure></testcase>
    <testcase classname="log-group-retention-minimum" name="log-group-retention-minimum at new"><skipped message="Whether this holds can&#39;t be known before deployment, because &quot;name&quot; is not known yet."/></testcase>
    <testcase classname="log-group-retention-minimum" name="log-group-retention-minimum at copies"><skipped message="It has no name. Exempt until 2027-01-31 by tag: holds copies only"/></testcase>
  </testsuite>
  <testsuite name="CloudTrail" tests="1" failures="0" skipped="0">
    <testcase classname="cloudtrail-multi-region" name="cloudtrail-multi-region"></testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it("holds no half of a character", () => {
    expect(junit(reportOf([group("a\ud800b")]), PLAIN).isWellFormed()).to.equal(true);
  });

  describe("read by a parser", function () {
    this.timeout(60_000);
    const open = inBrowser();
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), "junit-"));
    });
    after(() => {
      rmSync(folder, { recursive: true });
    });

    it("is well formed, whatever names say", async () => {
      const name = `<a b="c">&'\u0000\u0008\u001b\uffff\ud800]]>`;
      const file = join(folder, "page.html");
      writeFileSync(file, "<!doctype html><title>parser</title>");
      const { page } = await open(file);
      const text = junit(reportOf([group(name)], { policies: [RETENTION] }), PLAIN);
      const names = await page.evaluate<string[]>(`(() => {
        const parsed = new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml");
        return [...parsed.querySelectorAll("parsererror, testcase")].map((each) => each.getAttribute("name") ?? each.textContent);
      })()`);
      expect(names).to.deep.equal([`log-group-retention-minimum at <a b="c">&'\ufffd]]>`]);
    });
  });
});
