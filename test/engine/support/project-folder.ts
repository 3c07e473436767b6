import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** Folders with the executables that the engine would otherwise look for in its home and on the PATH. */
export interface Plugins {
  /** Has pulumi-resource-aws. */
  readonly aws: string;
  /** Has pulumi-language-nodejs; undefined where the engine finds its own. */
  readonly nodejs: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

const readYaml = (path: string): Values =>
  existsSync(path) ? ((parse(readFileSync(path, "utf8")) as Values | null) ?? {}) : {};

/**
 * A project of its own that runs the program where it stands: nothing is copied, and what the engine writes stays
 * apart. Its state and the engine's own files are kept beside it.
 */
export class ProjectFolder {
  readonly root = mkdtempSync(join(tmpdir(), "landing-zone-"));
  readonly folder = join(this.root, "project");
  readonly home = join(this.root, "home");
  readonly state = join(this.root, "state");
  readonly name: string;

  constructor(program: string, { aws, nodejs }: Plugins) {
    for (const folder of [this.folder, this.home, this.state]) mkdirSync(folder);
    const project = readYaml(join(program, "Pulumi.yaml"));
    this.name = String(project.name);
    const file = {
      ...project,
      main: program,
      plugins: {
        providers: [{ name: "aws", path: aws }],
        ...(nodejs === undefined ? {} : { languages: [{ name: "nodejs", path: nodejs }] }),
      },
    };
    writeFileSync(join(this.folder, "Pulumi.yaml"), stringify(file));
  }

  /** Writes the settings of a stack, and leaves what the engine has written beside them, such as its salt. */
  writeSettings(stack: string, settings: Values): void {
    const path = join(this.folder, `Pulumi.${stack}.yaml`);
    const config = Object.fromEntries(
      Object.entries(settings).map(([section, value]) => [`${this.name}:${section}`, value]),
    );
    writeFileSync(path, stringify({ ...readYaml(path), config }, { aliasDuplicateObjects: false }));
  }
}
