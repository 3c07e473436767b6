import { expect } from "chai";
import { itRefuses, problemLines } from "../../support/settings.ts";

const at = (selection: object) => ({ guardrails: { units: { root: selection } } });

describe("guardrails in the settings", () => {
  it("may be left out, named by preset, and chosen one by one", () => {
    expect(problemLines({})).to.deep.equal([]);
    expect(
      problemLines({
        guardrails: {
          units: {
            root: { preset: "baseline", without: ["protect-trail"] },
            "workloads/production": {
              preset: "strict",
              with: { "protect-trail": { exemptRoles: ["Robot"] } },
            },
          },
          accounts: { payments: { with: { "protect-trail": {} } } },
        },
      }),
    ).to.deep.equal([]);
  });

  itRefuses([
    [
      "a unit that is not there",
      { guardrails: { units: { "workloads/prodution": { preset: "strict" } } } },
      'guardrails.units["workloads/prodution"]: got the key "workloads/prodution", allowed: "root" or a unit of the section "units"; fix: did you mean "workloads/production"?',
    ],
    [
      "an account that is not there",
      { guardrails: { accounts: { paymets: { preset: "strict" } } } },
      'guardrails.accounts.paymets: got the key "paymets", allowed: a key of the section "accounts"; fix: did you mean "payments"?',
    ],
    [
      "a preset that is not there",
      at({ preset: "strickt" }),
      'guardrails.units.root.preset: got "strickt", allowed: one of "baseline", "strict", "sandbox"; fix: did you mean "strict"?',
    ],
    [
      "a guardrail that is not there",
      at({ with: { "protect-tral": {} } }),
      'guardrails.units.root.with.protect-tral: got "protect-tral", allowed: a guardrail of the catalogue or of your own; fix: did you mean "protect-trail"?',
    ],
    [
      "a parameter that it does not take",
      at({ with: { "protect-trail": { exemptRole: ["Robot"] } } }),
      'guardrails.units.root.with.protect-trail.exemptRole: unknown key; did you mean "exemptRoles"?',
    ],
    [
      "a parameter of another kind",
      at({ with: { "protect-trail": { exemptRoles: "Robot" } } }),
      'guardrails.units.root.with.protect-trail.exemptRoles: got "Robot", allowed: a list; fix: write it as a list: ["Robot"]',
    ],
    [
      "a guardrail left out that is in no preset there",
      at({ without: ["protect-trail"] }),
      'guardrails.units.root.without[0]: got "protect-trail", allowed: guardrails of the preset; fix: leave it out here',
    ],
    [
      "a guardrail of a service that is left out",
      {
        organization: { services: { cloudtrail: {}, iam: {}, stacksets: {} } },
        ...at({ with: { inspector: {} } }),
      },
      'guardrails.units.root.with.inspector: got "inspector", allowed: this guardrail only with the service "inspector"; fix: add "inspector: {}" to organization.services, or leave the guardrail out',
    ],
    [
      "a file that is not there",
      { guardrails: { own: ["guardrails/none.yaml"] } },
      "guardrails.own[0]: guardrails/none.yaml: there is no such file; write it, or leave it out",
    ],
  ]);
});
