// Breaks every condition of one area's policies, one at a time, and prints the mutants that their examples let live.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { type Mutant, mutantsOf } from "./mutants.ts";
import type { Survival } from "./survival.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

const [area = ""] = process.argv.slice(2);
const folder = `${ROOT}policy-pack/policies/${area}/`;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith("index.ts"),
);
const mutants = files.flatMap((name) => mutantsOf(folder + name, readFileSync(folder + name, "utf8")));
if (await isKilled(undefined)) throw new Error(`the policies of ${area} fail their own examples`);
const alive: Omit<Mutant, "text">[] = [];
for (const [at, mutant] of mutants.entries()) {
  if (at % 50 === 0) process.stderr.write(`${area}: ${at} of ${mutants.length}\n`);
  const { path, line, change } = mutant;
  if (!(await isKilled(mutant))) alive.push({ path: path.slice(ROOT.length), line, change });
}
const survival: Survival = { mutants: mutants.length, alive };
process.stdout.write(JSON.stringify(survival));

/** Whether some policy's examples tell that the mutant is there. */
async function isKilled(mutant: Mutant | undefined): Promise<boolean> {
  const { outputFiles, errors } = await build({
    stdin: {
      contents: `import { ${area} } from "./policy-pack/policies/${area}/index.ts";
        import { broken } from "./bench/mutations/broken.ts";
        module.exports = broken(${area});`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    external: ["@pulumi/*", "google-protobuf/*"],
    logLevel: "silent",
    plugins: [
      {
        name: "mutant",
        setup(bundle) {
          if (mutant === undefined) return;
          bundle.onLoad({ filter: /\/policies\/.*\.ts$/ }, ({ path }) =>
            path === mutant.path ? { contents: mutant.text, loader: "ts" } : undefined,
          );
        },
      },
    ],
  });
  if (errors.length > 0) return true;
  const module = { exports: [] as readonly string[] };
  try {
    const run = vm.runInThisContext(`(require, module) => { ${outputFiles[0]?.text ?? ""} }`, {
      timeout: 10_000,
    }) as (use: NodeJS.Require, into: typeof module) => void;
    run(require, module);
  } catch {
    // What cannot even be loaded is seen by everybody.
    return true;
  }
  return module.exports.length > 0;
}
