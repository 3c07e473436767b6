import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { isGlobal } from "../../../../tools/preview/findings/global-types.ts";
import { missingRegion } from "../../../../tools/preview/findings/missing-region.ts";
import { ungovernedRegion } from "../../../../tools/preview/findings/ungoverned-region.ts";
import { findings, resource, told, urn } from "../../../support/plan.ts";

const TOPIC = "aws:sns/topic:Topic";
const ROLE = "aws:iam/role:Role";
const PROVIDER = "pulumi:providers:aws";
const COMPONENT = "landing-zone:log-archive:LogArchive";

describe("missing-region", () => {
  it("tells of a regional resource that leaves its region to the provider", () => {
    expect(findings(missingRegion, [resource(TOPIC, "alerts", { region: null })])).to.deep.equal([
      {
        rule: "missing-region",
        level: "mandatory",
        urn: urn(TOPIC, "alerts"),
        message: 'Topic "alerts" has no region of its own: give it the argument `region`',
      },
    ]);
  });

  it("leaves alone what has a region, is global, or is no resource of AWS", () => {
    const fine = [
      resource(TOPIC, "alerts"),
      resource(ROLE, "reader", { region: null }),
      resource(PROVIDER, "network", { region: null }),
      resource(COMPONENT, "log-archive", { region: null, custom: false }),
    ];
    expect(told(missingRegion, fine)).to.deep.equal([]);
  });
});

describe("ungoverned-region", () => {
  it("tells of a resource in a region that the settings do not name", () => {
    expect(told(ungovernedRegion, [resource(TOPIC, "alerts", { region: "sa-east-1" })])).to.deep.equal([
      [
        urn(TOPIC, "alerts"),
        'Topic "alerts" stands in sa-east-1, which is neither governed nor the replica\'s region (eu-west-1, us-east-1)',
      ],
    ]);
  });

  it("leaves alone governed regions, global resources, unknown regions and a provider's own region", () => {
    const fine = [
      resource(TOPIC, "alerts", { region: "us-east-1" }),
      resource(ROLE, "reader", { region: null }),
      resource(TOPIC, "later", { region: "[unknown]" }),
      resource(PROVIDER, "network", { region: "sa-east-1" }),
    ];
    expect(told(ungovernedRegion, fine)).to.deep.equal([]);
  });
});

describe("types without a region", () => {
  it("are those of @pulumi/aws whose arguments know none", () => {
    const folder = new URL("../../../../node_modules/@pulumi/aws/", import.meta.url);
    const modules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    let seen = 0;
    const wrong = modules.flatMap(({ name: module }) =>
      readdirSync(new URL(`${module}/`, folder))
        .filter((file) => file.endsWith(".d.ts"))
        .flatMap((file) => {
          const types = readFileSync(new URL(`${module}/${file}`, folder), "utf8");
          const [, className, argumentsText] =
            /class (\w+) extends pulumi\.CustomResource[^]*interface \w+Args \{([^]*)\n\}/.exec(types) ?? [];
          if (className === undefined) return [];
          seen += 1;
          const type = `aws:${module}/${file.slice(0, -".d.ts".length)}:${className}`;
          const takesRegion = /^ {4}region\??: /m.test(argumentsText ?? "");
          return isGlobal(type) === takesRegion ? [type] : [];
        }),
    );
    expect(seen).to.be.greaterThan(1700);
    expect(wrong).to.deep.equal([]);
  });
});
