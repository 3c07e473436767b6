import { expect } from "chai";
import { targetsOf } from "../../../settings/guardrails.ts";
import { htmlMatrix } from "../../../tools/guardrails/matrix/html.ts";
import { matrixOf } from "../../../tools/guardrails/matrix/rows.ts";
import { terminalMatrix } from "../../../tools/guardrails/matrix/terminal.ts";
import { modelOf } from "../../../tools/guardrails/model.ts";
import { colorsFor } from "../../../tools/terminal/colors.ts";
import { settings } from "../../support/settings.ts";

const chosen = settings({
  guardrails: {
    units: {
      root: { with: { "protect-trail": {} } },
      "workloads/production": { with: { "no-iam-users": { exemptRoles: ["<Robot>"] } } },
    },
    accounts: { payments: { with: { "no-serial-console": {} } } },
    breakGlass: { principals: ["arn:aws:iam::111122223333:user/one"] },
  },
});
const matrix = matrixOf(modelOf(chosen), targetsOf(chosen));
const plain = colorsFor({});

describe("the matrix", () => {
  it("says where each guardrail is attached, holds from above, or does not hold", () => {
    expect(matrix.columns).to.deep.equal([
      "root",
      "security",
      "workloads",
      "workloads/production",
      "account:payments",
    ]);
    expect(matrix.rows.map(({ id, cells }) => [id.split(" ")[0], cells])).to.deep.equal([
      ["protect-trail", ["here", "above", "above", "above", "above"]],
      ["no-iam-users", ["none", "none", "none", "here", "above"]],
      ["no-serial-console", ["none", "none", "none", "none", "here"]],
    ]);
  });

  it("says whom each guardrail lets through", () => {
    expect(matrix.rows.map(({ letThrough }) => letThrough)).to.deep.equal([
      ["OrganizationAccountAccessRole", "break-glass"],
      ["<Robot>", "break-glass"],
      [],
    ]);
  });

  it("is drawn in signs, with letters for targets and numbers for roles", () => {
    const lines = terminalMatrix(matrix, plain);
    expect(lines[0]).to.match(/^ {2}guardrail +kind +A +B +C +D +E +lets through$/);
    expect(lines[1]).to.match(/^ {2}protect-trail +SCP +X +\| +\| +\| +\| +2 3$/);
    expect(lines).to.include.members(["  D  workloads/production", "  1  <Robot>"]);
    expect(lines.filter((line) => line.length > 100)).to.deep.equal([]);
  });

  it("is a page that says the same, with nothing of a name taken for markup", () => {
    const page = htmlMatrix(matrix, "prod");
    expect(page).to.include("<title>Guardrails of prod</title>");
    expect(page.match(/<tr>/g)).to.have.lengthOf(4);
    expect(page).to.include("&lt;Robot&gt;").and.not.include("<Robot>");
    expect(page.match(/<td class="here">/g)).to.have.lengthOf(3);
  });
});
