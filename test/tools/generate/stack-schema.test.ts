import { Ajv } from "ajv";
import { expect } from "chai";
import { RETENTION_CLASSES } from "../../../facts/retention-classes.ts";
import { SERVICE_KEYS } from "../../../facts/services.ts";
import { schemaIn } from "../../../tools/generate/json-schema.ts";
import { stackSchema } from "../../../tools/generate/stack-schema.ts";
import { settings, settingsInput } from "../../support/settings.ts";

const validate = new Ajv({ allErrors: true, formats: { email: true } }).compile(stackSchema());

/** What an editor marks in a stack file with these settings. */
function marks(raw: Record<string, unknown>, others: object = {}, top: object = {}): string[] {
  const config = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [`landing-zone:${key}`, value]),
  );
  validate({ config: { ...config, ...others }, ...top });
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

describe("stackSchema", () => {
  it("takes settings as a person writes them, and with every default filled in", () => {
    expect(marks(settingsInput())).to.deep.equal([]);
    expect(marks({ ...settings() })).to.deep.equal([]);
  });

  it("takes configuration of providers, and what Pulumi writes into a stack file", () => {
    const pulumis = {
      secretsprovider: "awskms://x",
      encryptionsalt: "v1:x",
      encryptedkey: "x",
      environment: ["x"],
    };
    expect(marks(settingsInput(), { "aws:region": "eu-west-1" }, pulumis)).to.deep.equal([]);
  });

  it("marks unknown keys, at the top, among the sections and inside them", () => {
    const unknown = "must NOT have additional properties";
    expect(marks(settingsInput(), {}, { confg: {} })).to.deep.equal([` ${unknown}`]);
    expect(marks(settingsInput({ trial: {} }))).to.deep.equal([`/config ${unknown}`]);
    const inside = { trail: { nam: "x" }, archive: { retention: { flow: { expireAfterDays: 1 } } } };
    expect(marks(settingsInput(inside))).to.deep.equal([
      `/config/landing-zone:archive/retention ${unknown}`,
      `/config/landing-zone:trail ${unknown}`,
    ]);
    expect(
      marks(settingsInput({ units: { workloads: { units: { production: { tag: {} } } } } })),
    ).to.deep.equal([`/config/landing-zone:units/workloads/units/production ${unknown}`]);
  });

  it("marks wrong values and what is missing", () => {
    expect(
      marks(settingsInput({ regions: { home: "eu-wst-1" }, organization: { prefix: undefined } })),
    ).to.deep.equal([
      "/config/landing-zone:organization must have required property 'prefix'",
      "/config/landing-zone:regions/home must be equal to one of the allowed values",
    ]);
    validate({});
    expect(validate.errors?.map(({ message }) => message)).to.deep.equal([
      "must have required property 'config'",
    ]);
  });

  it("names every service and every class of logs, for completion", () => {
    const { config } = stackSchema().properties ?? {};
    const section = (name: string) => schemaIn(schemaIn(config)?.properties?.[`landing-zone:${name}`]);
    const keys = (name: string, map: string) =>
      Object.keys(schemaIn(section(name)?.properties?.[map])?.properties ?? {});
    expect(keys("organization", "services")).to.deep.equal(SERVICE_KEYS);
    expect(keys("archive", "retention")).to.deep.equal([...RETENTION_CLASSES]);
  });
});
