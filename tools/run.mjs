// Starts a command: `node tools/run.mjs NAME ...`. Plain JavaScript that every Node since 14.8 can read, so that a
// Node that is too old is told what it is, before it meets the first type.
import { existsSync, readFileSync } from "node:fs";

/** Commands whose code stands elsewhere than in tools/NAME/main.ts. */
const ELSEWHERE = { bench: "../bench/main.ts" };

const codeOf = (command) => new URL(ELSEWHERE[command] || `./${command}/main.ts`, import.meta.url);

const [name, ...commandArguments] = process.argv.slice(2);
const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const versionParts = (text) => text.split(".").map((part) => parseInt(part.replace(/\D*/, ""), 10));

const isOlder = ([major, minor = 0], [leastMajor, leastMinor = 0]) =>
  major < leastMajor || (major === leastMajor && minor < leastMinor);

if (isOlder(versionParts(process.version), versionParts(engines.node))) {
  console.error(
    `This Node is too old.\n  Node ${process.version} at ${process.execPath}, needed: ${engines.node}\n` +
      "Use the commands of package.json (npm run ...): they bring a Node of their own after `npm ci`.",
  );
  process.exitCode = 2;
} else if (!name || !existsSync(codeOf(name))) {
  console.error(
    `There is no command ${name ? `"${name}"` : "without a name"}.\nThe scripts of package.json name them all.`,
  );
  process.exitCode = 2;
} else {
  await run();
}

async function run() {
  const { enableCompileCache } = await import("node:module");
  const { fileURLToPath } = await import("node:url");
  const cache = fileURLToPath(new URL("../node_modules/.cache/landing-zone", import.meta.url));
  // Also for the processes that this one starts: reading @pulumi/aws from the cache takes a quarter of the time.
  process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || cache;
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  // Whoever reads may stop reading: `npm run preview -- --json | head`.
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const { main } = await import(codeOf(name).href);
  try {
    process.exitCode = await main(commandArguments);
  } catch (error) {
    const isForPeople = error instanceof Error && error.name === "UserError";
    console.error(isForPeople ? error.message : error);
    process.exitCode = isForPeople ? 2 : 70;
  }
}
