import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { settingsOfStack } from "../../settings/pulumi-config.ts";
import { settings, settingsInput } from "../support/settings.ts";

const SECRET_KEYS = "PULUMI_CONFIG_SECRET_KEYS";

/** Configuration as Pulumi hands it over. */
const config = (raw: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [`landing-zone:${key}`, JSON.stringify(value)]),
  );

function refusal(): Error {
  try {
    settingsOfStack();
  } catch (error) {
    if (pulumi.RunError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("settingsOfStack", () => {
  const before = { config: pulumi.runtime.allConfig(), secretKeys: process.env[SECRET_KEYS] };
  const restore = () => {
    pulumi.runtime.setAllConfig(before.config);
    if (before.secretKeys === undefined) Reflect.deleteProperty(process.env, SECRET_KEYS);
    else process.env[SECRET_KEYS] = before.secretKeys;
  };
  beforeEach(() =>
    pulumi.runtime.setMocks(
      { newResource: () => ({ id: "", state: {} }), call: () => ({}) },
      "landing-zone",
      "dev",
    ),
  );
  afterEach(restore);

  it("reads what stands under landing-zone, and nothing else", () => {
    pulumi.runtime.setAllConfig({
      ...config(settingsInput()),
      "aws:region": "eu-west-1",
      "landing-zones:x": "1",
    });
    expect(settingsOfStack()).to.deep.equal(settings());
  });

  it("refuses with one message that Pulumi prints without a stack trace", () => {
    pulumi.runtime.setAllConfig({ ...config(settingsInput()), "landing-zone:trail": "on" });
    expect(refusal().message).to.equal(
      "Pulumi.dev.yaml has a problem in its settings:\n" +
        '  trail: got "on", allowed: a map of settings; fix: write its settings on the lines below it, indented\n' +
        "Mend it in Pulumi.dev.yaml; docs/settings.md lists every setting.",
    );
  });

  it("refuses a section with a secret in it, without what it says", () => {
    pulumi.runtime.setAllConfig(config(settingsInput({ trail: { name: "hidden" } })));
    process.env[SECRET_KEYS] = '["landing-zone:trail","aws:token"]';
    expect(refusal().message).to.equal(
      "Pulumi.dev.yaml has a problem in its settings:\n" +
        "  trail: is a secret; settings are plain text, nothing here is secret; fix: write the value itself in its place\n" +
        "Mend it in Pulumi.dev.yaml; docs/settings.md lists every setting.",
    );
  });

  it("lets faults of the program through as they are", () => {
    pulumi.runtime.setAllConfig(config(settingsInput()));
    process.env[SECRET_KEYS] = "no JSON";
    expect(() => settingsOfStack()).to.throw(SyntaxError);
  });
});
