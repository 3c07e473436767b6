import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { FRAMEWORKS } from "../../../../policy-pack/frameworks/index.ts";
import { POLICIES } from "../../../../policy-pack/policies/index.ts";
import { html } from "../../../../tools/policy-report/formats/html/page.ts";
import { inBrowser } from "../../../support/browser.ts";
import { textsOf } from "../../../support/contrast.ts";
import { named } from "../../../policy-pack/support/policies.ts";
import { group, GROUPS, PLAIN, reportOf, RETENTION, TRAIL } from "../support/small.ts";

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 900 };

const NAMES = Object.values(FRAMEWORKS).map(({ name }) => name);

/** Every policy of the catalogue finds something wrong at one resource. */
const everything = () =>
  reportOf([group("a".repeat(100))], {
    policies: POLICIES.map(({ id, ...about }) =>
      named(id, { title: about.title, why: about.why, severity: about.severity, write: about.write }),
    ),
    entries: { settings: { properties: { preset: "all" } } },
  });

const openAll = (page: Page) =>
  page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = true`);

/** What is wider than its place by its text, but for what scrolls. */
const breakingOut = (page: Page) =>
  page.evaluate<
    string[]
  >(`[...document.querySelectorAll("html, body, h1, h2, p, pre, li, dd, dt, b, span, code")]
    .filter((each) => getComputedStyle(each).display !== "inline" && each.scrollWidth > each.clientWidth)
    .map((each) => each.innerText)`);

describe("the report in a browser", function () {
  this.timeout(60_000);
  const open = inBrowser();
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "report-page-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const openReport = async (report = reportOf(), look: Parameters<typeof open>[1] = {}) => {
    const file = join(folder, "report.html");
    writeFileSync(file, html(report, PLAIN));
    return open(file, look);
  };

  it("has a title, and a section for what was found and for every framework", async () => {
    const { page } = await openReport();
    expect(await page.title()).to.equal("Policies on out/state.json");
    expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).to.deep.equal([
      "Policies on out/state.json",
    ]);
    expect(await page.locator("header p").innerText()).to.equal(
      "5 resources judged by 2 policies: 2 mandatory and 6 advisory findings. 1 finding is exempt (1 by tag); 1 exemption is over or not understood, and counts for nothing.",
    );
    const heads = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(heads).to.deep.equal(["What was found", ...NAMES]);
    for (const name of heads) expect(await page.getByRole("region", { name }).count()).to.equal(1);
  });

  it("counts how each framework fares, and leads there", async () => {
    const { page } = await openReport(reportOf([group("audit")]));
    expect(await page.getByRole("columnheader").allInnerTexts()).to.deep.equal([
      "framework",
      "violated",
      "unknown",
      "exempt",
      "met",
      "idle",
      "uncovered",
    ]);
    const row = page.getByRole("row", { name: "CIS AWS Foundations Benchmark 7.0" });
    expect(await row.getByRole("cell").allInnerTexts()).to.deep.equal(["1", "0", "0", "0", "0", "24"]);
    await page.getByRole("link", { name: "HIPAA" }).click();
    expect(await page.evaluate("document.getElementById('hipaa').getBoundingClientRect().top")).to.be.below(
      LAPTOP.height / 2,
    );
  });

  it("tells what was found by policy, with exemptions and what became of them", async () => {
    const { page } = await openReport(reportOf(GROUPS, { policies: [RETENTION] }));
    await openAll(page);
    const found = page.getByRole("region", { name: "What was found" });
    const [summary, ...others] = await found.locator("summary").allInnerTexts();
    expect(others).to.deep.equal([]);
    expect(summary?.split(/\s+/).join(" ")).to.equal(
      "mandatory log-group-retention-minimum A log group has a name high, 4 found",
    );
    const items = await found.getByRole("listitem").allInnerTexts();
    expect(items.map((each) => each.split(/\n+/).slice(0, -1))).to.deep.equal([
      ["audit It has no name."],
      ["old It has no name.", "Its exemption by tag is over since 2026-01-31, so this counts again."],
      [`new Whether this holds can't be known before deployment, because "name" is not known yet.`],
      ["copies It has no name.", "Exempt until 2027-01-31 by tag: holds copies only"],
    ]);
    expect(await found.getByRole("link", { name: "Read on about CloudWatch Logs" }).count()).to.equal(1);
  });

  it("is opened by keys, and leads from a control to what was found", async () => {
    const { page } = await openReport(reportOf([group("audit")]));
    const control = page.locator("#hipaa details").filter({ hasText: "164.312(b)" });
    expect(await control.locator("ul").isVisible()).to.equal(false);
    await control.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect((await control.locator("li").allInnerTexts()).join("\n")).to.include(
      "log-group-retention-minimum A log group has a name: 1 found",
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const place = page.locator("#found-log-group-retention-minimum");
    expect(await place.isVisible()).to.equal(true);
    expect(await place.innerText()).to.include("It has no name.");
  });

  it("names a control of which the framework's words are not known by what serves it", async () => {
    const policies = [TRAIL, named("cloudtrail-logging-enabled")];
    const { page } = await openReport(reportOf([group("audit")], { policies }));
    const rows = await page.locator("#nist-800-53-r5 .row").allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).join(" "))).to.include.members([
      "violated AC-2(4) 2 policies",
      "violated SI-4(17) A log group has a name",
      "violated AU-10 Non-repudiation",
    ]);
  });

  it("says that nothing was found", async () => {
    const { page } = await openReport(reportOf([group("well", { name: "/acme" })]));
    expect(await page.getByText("Nothing was found.").isVisible()).to.equal(true);
    expect(await page.locator("#cis-7\\.0 details").innerText()).to.match(/^met\s+4\.1/);
  });

  it("asks for nothing but itself, and has no errors", async () => {
    const { page, refused, errors } = await openReport(everything());
    await page.waitForLoadState("networkidle");
    expect({ refused, errors }).to.deep.equal({ refused: [], errors: [] });
  });

  for (const viewport of [PHONE, LAPTOP]) {
    it(`fits a window ${viewport.width} pixels wide, whatever is found`, async () => {
      const { page } = await openReport(everything(), { viewport });
      expect(await page.locator("#findings > details").count()).to.equal(POLICIES.length);
      await openAll(page);
      expect(await breakingOut(page)).to.deep.equal([]);
    });
  }

  for (const colorScheme of ["light", "dark"] as const) {
    it(`can be read in the ${colorScheme} scheme`, async () => {
      const { page } = await openReport(reportOf(), { colorScheme });
      await openAll(page);
      const texts = await textsOf(page);
      expect(texts.map(({ text }) => text)).to.include.members(["violated", "mandatory", "uncovered"]);
      expect(texts.filter(({ contrast }) => contrast < 4.5)).to.deep.equal([]);
      const ground = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(ground).to.equal(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)");
    });
  }

  it("is printed opened, on white", async () => {
    const { page } = await openReport(reportOf(), { colorScheme: "dark" });
    expect(await page.locator("#findings li").first().isVisible()).to.equal(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#findings li").first().isVisible()).to.equal(true);
    expect((await page.locator("#findings li").first().boundingBox())!.height).to.be.above(10);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).to.equal(
      "rgb(255, 255, 255)",
    );
  });

  it("shows markup in names and reasons as the text that it is", async () => {
    const tags = {
      "policy-exempt:log-group-retention-minimum": "2027-01-31 <script>window.ran = 1</script>",
    };
    const name = `<img src="x" onerror="window.ran = 1">`;
    const { page, refused } = await openReport(reportOf([group(name, { tags })], { policies: [RETENTION] }));
    await openAll(page);
    expect(await page.locator("#findings li b").innerText()).to.equal(name);
    expect(await page.locator("#findings li").innerText()).to.include("<script>window.ran = 1</script>");
    expect(await page.evaluate("window.ran")).to.equal(undefined);
    expect(refused).to.deep.equal([]);
  });
});
