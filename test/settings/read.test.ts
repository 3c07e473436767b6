import { expect } from "chai";
import fc from "fast-check";
import { UserError } from "../../settings/errors.ts";
import { readSettings } from "../../settings/read.ts";
import { settingsSchema } from "../../settings/schema/index.ts";
import { problemLines, refusalOf, settings, settingsInput } from "../support/settings.ts";

const refusal = (raw: unknown) => refusalOf(() => readSettings(raw, "Pulumi.test.yaml"));

describe("readSettings", () => {
  it("says which file, each problem and what to do", () => {
    expect(() =>
      readSettings(settingsInput({ trail: { name: "x" }, units: 5 }), "Pulumi.prod.yaml"),
    ).to.throw(
      UserError,
      /^Pulumi\.prod\.yaml has 2 problems in its settings:\n {2}units: .*\n {2}trail\.name: .*\nMend them in Pulumi\.prod\.yaml; docs\/settings\.md lists every setting\.$/,
    );
  });

  it("speaks of one problem in the singular", () => {
    expect(refusal("nothing")?.message).to.equal(
      "Pulumi.test.yaml has a problem in its settings:\n" +
        '  all settings: got "nothing", allowed: a map of settings; fix: write its settings on the lines below it, indented\n' +
        "Mend it in Pulumi.test.yaml; docs/settings.md lists every setting.",
    );
  });

  it("tells what must be there when nothing is", () => {
    expect(refusal({})?.places).to.deep.equal([
      "organization: got nothing, allowed: a map of settings; fix: add it",
      "regions: got nothing, allowed: a map of settings; fix: add it",
      "units: got nothing, allowed: a map; fix: add it",
      "accounts: got nothing, allowed: a map; fix: add it",
    ]);
  });

  it("lets no wrong value hide what is wrong elsewhere, in the order of the sections", () => {
    const lines = problemLines({
      trail: { nam: "x" },
      archive: { lock: { mode: "compliance", days: "30" }, replica: { region: "eu-west-1" } },
      accounts: { payments: { email: "network@example.com", unit: 1 }, network: { id: 1 } },
      regions: { home: "eu-central-1" },
      organization: { prefix: "A", services: { cloudtrail: {}, iam: {}, ram: { administrator: "network" } } },
      unts: {},
    });
    expect(lines.map((line) => line.slice(0, line.indexOf(":")))).to.deep.equal([
      "organization.prefix",
      "organization.services.ram.administrator",
      "regions.home",
      "accounts.network.id",
      "accounts.payments.unit",
      "accounts.payments.email",
      "archive.lock.days",
      "trail.nam",
      "unts",
    ]);
  });

  it("reads its own output as the same settings", () => {
    const full = settings({
      organization: {
        adopt: { id: "o-a1b2c3d4e5", rootId: "r-ab12" },
        contacts: { security: { name: "Ada", title: "On call", email: "ada@example.com", phone: "+1" } },
        tags: { owner: "platform" },
      },
      units: { security: { id: "ou-ab12-3cdefgh4", tags: { a: "b" } } },
      archive: {
        lock: { mode: "compliance", days: 365 },
        replica: { region: "eu-central-1" },
        readers: ["Auditor"],
        retention: { audit: { instantRetrievalAfterDays: 30, expireAfterDays: 3650 } },
      },
      trail: { dataEvents: { s3: "write" } },
    });
    expect(readSettings(full, "Pulumi.test.yaml")).to.deep.equal(full);
    expect(readSettings(JSON.parse(JSON.stringify(full)), "Pulumi.test.yaml")).to.deep.equal(full);
  });
});

describe("readSettings of anything", () => {
  const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

  it("gives settings or one refusal, and never crashes", () => {
    fc.assert(fc.property(junk, (raw) => refusal(raw) !== undefined));
    const sections = Object.fromEntries(Object.keys(settingsSchema.shape).map((key) => [key, junk]));
    fc.assert(fc.property(fc.record(sections), (raw) => refusal(raw) !== undefined));
  });

  /** The path of every value in the small settings. */
  const paths = (value: unknown, at: string[] = []): string[][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
      : [];

  function replaced(raw: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
    const copy: Record<string, unknown> = { ...(raw as Record<string, unknown>) };
    copy[key] = rest.length === 0 ? value : replaced(copy[key], rest, value);
    return copy;
  }

  const mutated = fc
    .tuple(fc.constantFrom(...paths(settingsInput())), junk)
    .map(([path, value]) => replaced(settingsInput(), path, value));

  it("tells every problem of settings with one wrong value in words of its own, on one line each", () => {
    fc.assert(
      fc.property(mutated, (raw) => {
        for (const place of refusal(raw)?.places ?? []) {
          expect(place).to.match(/^[^\n]+: (unknown key; .+|got .+, allowed: .+; fix: .+|is a secret; .+)$/);
          expect(place).not.to.match(/Invalid|Too big|Too small|expected|undefined|\[object/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
