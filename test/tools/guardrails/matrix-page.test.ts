import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { targetsOf } from "../../../settings/guardrails.ts";
import type { Settings } from "../../../settings/schema/index.ts";
import { htmlMatrix } from "../../../tools/guardrails/matrix/html.ts";
import { matrix } from "../../../tools/guardrails/matrix/main.ts";
import { matrixOf } from "../../../tools/guardrails/matrix/rows.ts";
import { modelOf } from "../../../tools/guardrails/model.ts";
import { inBrowser } from "../../support/browser.ts";
import { answerOf } from "../../support/command.ts";
import { textsOf } from "../../support/contrast.ts";
import { ROOT, settingsOfOwn } from "../../support/play.ts";
import { settings } from "../../support/settings.ts";

const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A page of A4 on its side, without its margins, in pixels. */
const SHEET = { width: 1047, height: 718 };

const matrixBy = (of: Settings) => matrixOf(modelOf(of), targetsOf(of));

/** What is wider than the place that it has, by its text. */
const breakingOut = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll("html, body, h1, p, dd, th, td")]
    .filter((each) => each.scrollWidth > each.clientWidth)
    .map((each) => each.innerText)`);

/** The box that the table scrolls in. */
const BOX = `document.querySelector("[role=region]")`;

const groundOf = (page: Page) => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");

describe("the matrix in a browser", function () {
  this.timeout(60_000);
  let folder: string;
  let file: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "matrix-page-"));
    file = join(folder, "prod.html");
    await answerOf(() => matrix(["--stack", "prod", "--html", file]));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const open = inBrowser();

  const openMatrix = (of: Settings, stack: string, look = {}) => {
    const other = join(folder, "other.html");
    writeFileSync(other, htmlMatrix(matrixBy(of), stack));
    return open(other, look);
  };

  it("has a head for every target and every guardrail, with its purpose", async () => {
    const { page } = await open(file);
    const { columns, rows } = matrixBy(settingsOfOwn("prod"));
    expect(await page.title()).to.equal("Guardrails of prod");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).to.equal("Guardrails of prod");
    expect(await page.getByRole("columnheader").allTextContents()).to.deep.equal([
      "guardrail",
      "kind",
      ...columns,
      "lets through",
    ]);
    const heads = await page.getByRole("rowheader").allInnerTexts();
    expect(heads.map((head) => head.split(/\s+/).join(" "))).to.deep.equal(
      rows.map(({ id, purpose }) => `${id} ${purpose}`),
    );
    const payments = { name: "workloads/production/payments", exact: true };
    expect(await page.getByRole("columnheader", payments).isVisible()).to.equal(true);
  });

  it("says in words, not in colours alone, what holds where and whom it lets through", async () => {
    const { page } = await open(file);
    const words = { here: "attached", above: "above", none: "no" };
    const cells = await page.evaluate<string[][]>(
      `[...document.querySelectorAll("tbody tr")].map((row) => [...row.cells].slice(1).map((cell) => cell.innerText))`,
    );
    expect(cells).to.deep.equal(
      matrixBy(settingsOfOwn("prod")).rows.map(({ kind, cells, letThrough }) => [
        kind === "declarative" ? kind : kind.toUpperCase(),
        ...cells.map((cell) => words[cell]),
        letThrough.join("\n") || "nobody",
      ]),
    );
    expect(await page.getByRole("term").allInnerTexts()).to.include.members(Object.values(words));
  });

  it("asks for nothing but itself, and has no errors", async () => {
    const { page, refused, errors } = await open(file);
    await page.waitForLoadState("networkidle");
    expect({ refused, errors }).to.deep.equal({ refused: [], errors: [] });
  });

  for (const viewport of [LAPTOP, PHONE]) {
    it(`fits a window ${viewport.width} pixels wide, and keeps its heads in sight as it scrolls`, async () => {
      const { page } = await open(file, { viewport });
      expect(await breakingOut(page)).to.deep.equal([]);
      const heads = page.getByRole("columnheader");
      const names = page.getByRole("rowheader");
      const before = await Promise.all([heads.first().boundingBox(), names.first().boundingBox()]);
      await page.evaluate(`${BOX}.scrollTo(1e6, 1e6)`);
      expect(await heads.first().boundingBox()).to.deep.equal(before[0]);
      expect((await heads.last().boundingBox())?.y).to.equal(before[0]?.y);
      expect((await names.last().boundingBox())?.x).to.equal(before[1]?.x);
      // A click is tried, not done: it fails on what is out of sight or covered.
      for (const head of [heads.first(), heads.last(), names.last()])
        await head.click({ trial: true, timeout: 2000 });
    });
  }

  it("is scrolled by keys", async () => {
    const { page } = await open(file, { viewport: LAPTOP });
    const region = page.getByRole("region", { name: "Matrix" });
    // Chromium takes every box that scrolls for one that keys reach; other browsers are told.
    expect(await region.getAttribute("tabindex")).to.equal("0");
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.waitForFunction(`${BOX}.scrollTop + ${BOX}.clientHeight >= ${BOX}.scrollHeight - 1`);
  });

  const schemes = [
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(13, 17, 23)"],
  ] as const;
  for (const [colorScheme, ground] of schemes) {
    it(`can be read in the ${colorScheme} scheme`, async () => {
      const { page } = await open(file, { colorScheme });
      const texts = await textsOf(page);
      expect(texts.map(({ text }) => text)).to.include.members(["Guardrails of prod", "attached", "no"]);
      expect(texts.filter(({ contrast }) => contrast < 4.5)).to.deep.equal([]);
      expect(await groundOf(page)).to.equal(ground);
    });
  }

  it("is printed whole, on white, at the width of a sheet", async () => {
    const { page } = await open(file, { viewport: SHEET, colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await breakingOut(page)).to.deep.equal([]);
    expect(await page.evaluate(`${BOX}.scrollHeight - ${BOX}.clientHeight`)).to.equal(0);
    expect(await groundOf(page)).to.equal("rgb(255, 255, 255)");
    // What is wider than its sheet is shrunk by the browser, but not what is cut off by its box.
    await page.setViewportSize({ ...SHEET, width: 500 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).to.be.above(900);
  });

  it("breaks long names within their place", async () => {
    const unit = "u".repeat(128);
    const long = settings({
      units: { [unit]: { units: { [unit]: {} } } },
      guardrails: { units: { root: { with: { "no-iam-users": { exemptRoles: ["r".repeat(64)] } } } } },
    });
    for (const viewport of [LAPTOP, PHONE]) {
      const { page } = await openMatrix(long, "s".repeat(100), { viewport });
      const head = page.getByRole("columnheader", { name: `${unit}/${unit}` });
      const short = page.getByRole("columnheader", { name: "root" });
      expect((await head.boundingBox())?.width).to.equal((await short.boundingBox())?.width);
      expect(await breakingOut(page)).to.deep.equal([]);
    }
  });

  it("shows markup in a guardrail of one's own as the text that it is", async () => {
    const own = `matrix-page-${process.pid}.yaml`;
    const purpose = `Nobody <script>window.ran = 1</script> & <img src="x" onerror="window.ran = 1"> does.`;
    const probes = (action: string) =>
      [1, 2, 3].map(() => ({ principal: "arn:aws:iam::111122223333:role/developer", action }));
    const guardrail = {
      id: "own",
      kind: "scp",
      purpose,
      denials: [{ Action: ["s3:GetObject"] }],
      probes: { denies: probes("s3:GetObject"), allows: probes("s3:ListBucket") },
    };
    writeFileSync(join(ROOT, own), JSON.stringify([guardrail]));
    try {
      const chosen = settings({ guardrails: { own: [own], units: { root: { with: { own: {} } } } } });
      const { page, refused } = await openMatrix(chosen, "<i>prod</i>");
      expect(await page.getByRole("heading").textContent()).to.equal("Guardrails of <i>prod</i>");
      expect(await page.getByText(purpose, { exact: true }).isVisible()).to.equal(true);
      expect(await page.evaluate("window.ran")).to.equal(undefined);
      expect(refused).to.deep.equal([]);
    } finally {
      rmSync(join(ROOT, own));
    }
  });
});
