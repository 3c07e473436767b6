// Bundles the pack into bin/index.js: CommonJS, because that is what Pulumi's loader of packs reads, with nothing
// outside but the SDK of policies.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const inFolder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** gRPC and Pulumi's messages come from the SDK's own dependencies, so that there is one copy of each. */
const throughTheSdk = {
  name: "through-the-sdk",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(@grpc\/grpc-js|@pulumi\/pulumi\/)/ }, ({ path }) => ({ path, namespace: "sdk" }));
    onLoad({ filter: /.*/, namespace: "sdk" }, ({ path }) => ({
      contents: `
        const { createRequire } = require("node:module");
        module.exports = createRequire(require.resolve("@pulumi/policy/package.json"))(${JSON.stringify(path)});`,
    }));
  },
};

await build({
  entryPoints: [inFolder("index.ts")],
  outfile: inFolder("bin/index.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["@pulumi/policy", "@pulumi/policy/*"],
  plugins: [throughTheSdk],
  // Most of the start is reading Pulumi's own code: from the second time on it comes compiled.
  banner: { js: `require("node:module").enableCompileCache?.();` },
  legalComments: "none",
  minify: true,
  keepNames: true,
  logLevel: "warning",
});

// The sources are modules; what is built is not.
writeFileSync(inFolder("bin/package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
