import { stripVTControlCharacters } from "node:util";
import { expect } from "chai";
import { colorsFor } from "../../../../tools/terminal/colors.ts";
import { rendered } from "../../../../tools/preview/terminal/index.ts";
import { archive } from "../../../support/archive-plan.ts";
import { plan, resource } from "../../../support/plan.ts";
import { settings } from "../../../support/settings.ts";

const ACCOUNT = "aws:organizations/account:Account";

const PLAIN = colorsFor({ isTTY: false }, {});
const COLOURED = colorsFor({ isTTY: true }, {});

const payments = resource(ACCOUNT, "payments", {
  account: "management",
  region: null,
  id: "512345678901",
  inputs: { email: "network@example.com" },
});
const finding = {
  rule: "missing-region",
  level: "mandatory",
  urn: null,
  message: "a topic has no region",
} as const;
const advice = {
  rule: "quota-near",
  level: "advisory",
  urn: null,
  message: "long ".repeat(30).trimEnd(),
} as const;

const shown = {
  plan: plan([...archive, payments], [advice, finding]),
  settings: settings({ archive: { replica: { region: "eu-central-1" } } }),
  seconds: 1.23,
  colors: PLAIN,
};

const TEXT = `landing-zone, stack test
  organization  not known yet (created)
  home region   eu-west-1
  governed      eu-west-1, us-east-1
  replica       eu-central-1

Resources by account and region
                  management  log-archive  security-tooling  observability       network
                111122223333                                                512345678901
  global                   1            -                 -              -             -
  eu-west-1                1            8                 -              -             -
  us-east-1                -            3                 -              -             -
  eu-central-1             -            3                 -              -             -
  together                 2           14                 -              -             -

Accounts by unit (6 accounts)
  unit                  accounts                                               created  adopted
  root                  management                                                   0        1
  security              log-archive, security-tooling, observability, network        4        0
  workloads/production  1 workload                                                   1        0

Log flow
  source                      bucket, x regions  Standard, then from day  locked  expires
  CloudTrail                  audit + copy       Instant 90, Deep 730     1 y     7 y
  Application load balancers  load-balancing x2  -                        -       30 d

Trail organization-trail
  lives in     management, eu-west-1
  covers       every account, every region, integrity validation
  records      1 event selector, 2 insights
  delivers to  audit

Guardrails
  none: nothing is denied anywhere

Quotas
  none is near its limit

Findings
  mandatory missing-region
    - a topic has no region
  advisory quota-near
    - long long long long long long long long long long long long long long long long long long long
      long long long long long long long long long long long

16 resources, 1 mandatory finding, 1.2 s
`;

describe("what the terminal shows", () => {
  it("is the whole plan, calmly", () => {
    expect(rendered(shown)).to.equal(TEXT);
  });

  it("is coloured on a terminal only, and says the same", () => {
    const painted = rendered({ ...shown, colors: COLOURED });
    expect(painted).to.contain("\u001B[1m");
    expect(stripVTControlCharacters(painted)).to.equal(TEXT);
  });

  it("tells of ten findings per rule, and how many more there are", () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ ...finding, message: `topic ${at}` }));
    const text = rendered({ ...shown, plan: plan([], many) });
    expect(text)
      .to.contain("    - topic 9\n    and 2 more; --json lists them all\n")
      .and.not.contain("topic 10");
  });

  it("tells of quotas that are nearly used up", () => {
    const accounts = Array.from({ length: 1000 }, (_, at) =>
      resource(ACCOUNT, `account-${at}`, { account: "management", region: null }),
    );
    expect(rendered({ ...shown, plan: plan(accounts) })).to.contain(
      [
        "Quotas near their limit",
        "  quota                         where              used  limit",
        "  Accounts in the organization  the organization  1,001     10  over",
        "",
      ].join("\n"),
    );
  });

  it("says so when there is nothing", () => {
    const text = rendered({ ...shown, plan: plan([]) });
    expect(text).to.contain("Log flow\n  no log source is delivered anywhere\n");
    expect(text).to.contain("Trail\n  nothing is recorded: there is no trail\n");
    expect(text).to.contain("Findings\n  none\n");
    expect(text).to.contain("0 resources, nothing stands in the way, 1.2 s\n");
  });
});
