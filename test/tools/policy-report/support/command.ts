// The report command on small states, in a folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { UserError } from "../../../../settings/errors.ts";
import { main } from "../../../../tools/policy-report/main.ts";
import { urnOf } from "../../../policy-pack/support/wire.ts";
import { type Answer, answerOf, refusalBy } from "../../../support/command.ts";

const TRAIL = "aws:cloudtrail/trail:Trail";

export const trailUrn = (name: string): string => urnOf(TRAIL, name);

/** A trail as a saved state holds it. */
export const trail = (name: string, inputs: object = {}) => ({
  urn: trailUrn(name),
  type: TRAIL,
  custom: true,
  inputs,
});

export const WELL = { isMultiRegionTrail: true };

/** One policy, so that what is found hangs on no other. */
export const ONE = { all: "disabled", "cloudtrail-multi-region": "mandatory" };

type Told = readonly [name: string, level: string, exemptBy: string | null, remark: string | null];

/** A folder for the files of a suite, and the command on them. */
export class ReportFolder {
  readonly #path = mkdtempSync(join(tmpdir(), "policy-report-"));

  path(name: string): string {
    return join(this.#path, name);
  }

  file(name: string, content: unknown): string {
    writeFileSync(this.path(name), JSON.stringify(content, null, 4));
    return this.path(name);
  }

  state(...resources: readonly object[]): string {
    return this.file("state.json", { version: 3, deployment: { manifest: {}, resources } });
  }

  config(content: unknown = ONE): string {
    return this.file("config.json", content);
  }

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }
}

export const run = (...given: readonly string[]): Promise<Answer> => answerOf(() => main(given));

export const refusal = (...given: readonly string[]): Promise<UserError | undefined> =>
  refusalBy(() => main(given));

/** What is told of each finding. */
export async function told(...given: readonly string[]): Promise<{ status: number; findings: Told[] }> {
  const { lines, status } = await run(...given, "--format", "json");
  const { findings } = JSON.parse(lines.join("\n")) as {
    findings: { name: string; level: string; exemption: { by: string } | null; remark: string | null }[];
  };
  return {
    status,
    findings: findings.map(({ name, level, exemption, remark }) => [
      name,
      level,
      exemption?.by ?? null,
      remark,
    ]),
  };
}
