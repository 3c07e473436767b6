import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** As root in a container there is no sandbox; for the rest the browser keeps to itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page in a window of its own, and what it did besides being read. */
export interface Opened {
  readonly page: Page;
  /** Addresses that it asked for besides its own: it got none of them. */
  readonly refused: readonly string[];
  /** What it threw, and errors in its console. */
  readonly errors: readonly string[];
}

type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme">;

/**
 * A browser for the tests of the suite that calls this; what is answered opens a file in it. Without a browser these
 * tests are left out and counted as skipped, which is no success in CI.
 */
export function inBrowser(): (file: string, look?: Look) => Promise<Opened> {
  let browser: Browser | undefined;
  before(async function () {
    const executablePath = chromiumHere();
    if (executablePath === undefined) {
      process.stderr.write("Tests of pages need a browser, and none is here. Install Debian's chromium.\n");
      this.skip();
    }
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  after(() => browser?.close());
  return (file, look = {}) => opened(browser!, pathToFileURL(file).href, look);
}

const chromiumHere = (): string | undefined =>
  [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"]
    .map((folder) => join(folder, "chromium"))
    .find((file) => existsSync(file));

async function opened(browser: Browser, address: string, look: Look): Promise<Opened> {
  const page = await browser.newPage(look);
  const refused: string[] = [];
  const errors: string[] = [];
  await page.route("**", (route) => {
    const asked = route.request().url();
    if (asked === address) return route.continue();
    refused.push(asked);
    return route.abort();
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, refused, errors };
}
