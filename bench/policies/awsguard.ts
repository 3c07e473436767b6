import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../node_modules/.cache/awsguard", import.meta.url));

/** Pulumi's own pack of AWS policies, as its README tells to set it up; the SDK and Pulumi are this project's. */
export function awsguardPack(): string {
  if (existsSync(join(FOLDER, "node_modules/@pulumi/awsguard/index.js"))) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  const about = {
    name: "awsguard",
    version: "1.0.0",
    private: true,
    main: "index.js",
    dependencies: { "@pulumi/awsguard": "0.3.1", "@pulumi/policy": "1.21.0", "@pulumi/pulumi": "3.270.0" },
  };
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify(about));
  writeFileSync(join(FOLDER, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  writeFileSync(
    join(FOLDER, "index.js"),
    'const { AwsGuard } = require("@pulumi/awsguard");\nnew AwsGuard({ all: "advisory", acmCertificateExpiration: "disabled" });\n',
  );
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: FOLDER,
    stdio: "ignore",
  });
  return FOLDER;
}
