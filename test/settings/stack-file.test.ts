import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { configOf, readStackFile } from "../../settings/stack-file.ts";
import { refusalOf } from "../support/settings.ts";

describe("a stack file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stack-file-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function file(text: string, name = "Pulumi.dev.yaml"): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  const refused = (path: string, ...lines: string[]) => {
    expect(refusalOf(() => readStackFile(path))?.message).to.equal(lines.join("\n"));
  };

  const TEXT = `# yaml-language-server: $schema=settings/stack.schema.json
config:
  aws:region: eu-west-1
  landing-zone:regions: &regions
    home: eu-west-1
    governed: [eu-west-1]
  landing-zone:copy:
    <<: *regions
  landing-zone:empty:
  other:days: 5
`;

  it("is read section by section, without the namespace and without other namespaces", () => {
    const regions = { home: "eu-west-1", governed: ["eu-west-1"] };
    expect(readStackFile(file(TEXT))).to.deep.equal({ regions, copy: regions, empty: null });
  });

  it("is handed over as Pulumi hands it to a program", () => {
    const regions = '{"home":"eu-west-1","governed":["eu-west-1"]}';
    expect(configOf(file(TEXT))).to.deep.equal({
      "aws:region": "eu-west-1",
      "landing-zone:regions": regions,
      "landing-zone:copy": regions,
      "landing-zone:empty": "null",
      "other:days": "5",
    });
  });

  it("that is missing is told with those that are there", () => {
    file("", "Pulumi.yaml");
    file("", "Pulumi.prod.yaml");
    file("");
    refused(
      join(folder, "Pulumi.prd.yaml"),
      `There is no stack file ${folder}/Pulumi.prd.yaml.`,
      `  ${folder}/Pulumi.dev.yaml is there`,
      `  ${folder}/Pulumi.prod.yaml is there`,
      "Name one of these, or write the file.",
    );
  });

  it("that is missing is told where there is none, and no folder", () => {
    const todo = "Write the file, or name another.";
    const one = join(folder, "Pulumi.dev.yaml");
    refused(one, `There is no stack file ${one}.`, todo);
    const other = join(folder, "nowhere/Pulumi.dev.yaml");
    refused(other, `There is no stack file ${other}.`, todo);
  });

  it("that is no file is told as what the system says", () => {
    refused(
      folder,
      `The file ${folder} cannot be read.`,
      "  EISDIR: illegal operation on a directory, read",
      "Name a file that you may read.",
    );
  });

  it("that is no YAML is told with line, column and every fault", () => {
    const path = file("config:\n  a: [1\n  b: 2\nc: ]\n");
    refused(
      path,
      `${path} is not valid YAML:`,
      "  line 3, column 3: Flow sequence in block collection must be sufficiently indented and end with a ]",
      '  line 4, column 4: Unexpected flow-seq-end token in YAML stream: "]"',
      "Mend it in Pulumi.dev.yaml.",
    );
  });

  it("that says a key twice is refused", () => {
    const path = file("config:\n  landing-zone:units: {}\n  landing-zone:units: {}\n");
    refused(
      path,
      `${path} is not valid YAML:`,
      "  line 3, column 3: Map keys must be unique",
      "Mend it in Pulumi.dev.yaml.",
    );
  });

  it("with an alias of nothing, or of itself, is refused", () => {
    const lost = file("config:\n  landing-zone:units: *u\n");
    refused(
      lost,
      `${lost} is not valid YAML:`,
      "  Unresolved alias (the anchor must be set before the alias): u",
      "Mend it in Pulumi.dev.yaml.",
    );
    const endless = file("config:\n  landing-zone:units: &u { a: { units: *u } }\n");
    refused(
      endless,
      `${endless} is not valid YAML:`,
      "  an alias makes a value contain itself",
      "Mend it in Pulumi.dev.yaml.",
    );
  });

  it("without a map of configuration is refused", () => {
    for (const text of ["", "- 1", "config:", "config: [1]", "settings: {}"]) {
      const path = file(text);
      refused(
        path,
        `${path} has no map "config:", where Pulumi looks for a stack's settings.`,
        'Begin it with "config:", and write the settings below it, indented; docs/settings.md lists them.',
      );
    }
  });

  it("without settings for the landing zone is refused, but handed over", () => {
    const path = file("config:\n  aws:region: eu-west-1\n");
    refused(
      path,
      `${path} has no settings for the landing zone.`,
      'Write each section under "config:" with its namespace, such as "landing-zone:organization:"; docs/settings.md lists them.',
    );
    expect(configOf(path)).to.deep.equal({ "aws:region": "eu-west-1" });
  });
});
