import { expect } from "chai";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CATALOGUE } from "../../../components/guardrails/catalogue/index.ts";
import { OUTSIDE_ACCOUNT, role } from "../../../components/guardrails/catalogue/people.ts";
import type { DenyGuardrail, Request } from "../../../components/guardrails/guardrail.ts";
import { accountOf, denialsOf, judgedAlone, PLACE } from "../../support/guardrails.ts";
import { actionsOf, isKeyOf } from "../../support/iam-names.ts";
import { survivorsOf } from "../../support/survivors.ts";

const DENYING = CATALOGUE.filter((guardrail): guardrail is DenyGuardrail => guardrail.kind !== "declarative");

const FRAMEWORKS = [
  /^CIS AWS Foundations \d+(\.\d+)+$/,
  /^NIST 800-53 [A-Z]{2}-\d+(\(\d+\))?$/,
  /^PCI DSS \d+(\.\d+)+$/,
  /^ISO 27001 A\.\d+\.\d+$/,
  /^Security Hub [A-Za-z0-9]+\.\d+$/,
  /^Control Tower (AWS-GR_[A-Z_]+|CT\.[A-Z0-9]+\.PV\.\d+)$/,
];

const probesOf = (guardrail: DenyGuardrail) =>
  guardrail.probes(PLACE, guardrail.parameters.parse({}), accountOf(guardrail));

/** As the break-glass role of the organization would send it. */
function byBreakGlass({ context = {}, ...request }: Request): Request {
  const { "aws:PrincipalOrgID": _, ...others } = context;
  const principal = role(PLACE.partition, PLACE.accounts.network, PLACE.breakGlassRole);
  return { ...request, principal, context: others };
}

/** Of the requests that a resource control policy sees, as an outsider would send them whose role has that name. */
const byNamesake = ({ kind }: DenyGuardrail, requests: readonly Request[]): Request[] =>
  kind === "scp"
    ? []
    : requests
        .filter(({ principal }) => principal.startsWith("arn:"))
        .map((request) => ({
          ...request,
          principal: role(PLACE.partition, OUTSIDE_ACCOUNT, PLACE.breakGlassRole),
        }));

describe("the catalogue of guardrails", () => {
  it("holds every guardrail that its folders hold, each in the file of its id", () => {
    const folder = join(import.meta.dirname, "../../../components/guardrails/catalogue");
    const written = globSync("*/*.ts", { cwd: folder }).flatMap((path) => {
      const [, id] = /^ {2}id: "(.*)",$/m.exec(readFileSync(join(folder, path), "utf8")) ?? [];
      return id === undefined ? [] : [{ id, file: basename(path) }];
    });
    expect(written.map(({ file }) => file)).to.deep.equal(written.map(({ id }) => `${id}.ts`));
    expect(CATALOGUE.map(({ id }) => id)).to.have.members(written.map(({ id }) => id));
  });

  for (const guardrail of CATALOGUE) {
    const { id, purpose, parameters, frameworks } = guardrail;

    it(`says what ${id} is for`, () => {
      expect(id).to.match(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(purpose)
        .to.match(/^[A-Z].{9,198}\.$/)
        .and.not.to.match(/[.!?] /);
      expect(frameworks).not.to.deep.equal([]);
      for (const each of frameworks)
        expect(
          FRAMEWORKS.some((form) => form.test(each)),
          each,
        ).to.equal(true);
    });

    it(`tries ${id} with at least three probes that it denies and three that it allows`, () => {
      const { denies, allows } = guardrail.probes(PLACE, parameters.parse({}), accountOf(guardrail));
      expect(denies).to.have.length.of.at.least(3);
      expect(allows).to.have.length.of.at.least(3);
    });
  }

  for (const guardrail of DENYING) {
    const { id, parameters } = guardrail;
    const { denies, allows } = probesOf(guardrail);

    it(`takes the partition of ${id} from the place`, () => {
      const denials = guardrail.denials({ ...PLACE, partition: "aws-cn" }, parameters.parse({}));
      expect(JSON.stringify(denials)).not.to.include("arn:aws:");
    });

    it(`writes ${id} in what AWS takes for its kind`, () => {
      for (const { Action = [], NotAction } of denialsOf(guardrail)) {
        if (guardrail.kind !== "rcp") continue;
        expect(NotAction).to.equal(undefined);
        expect(Action).not.to.include("*");
      }
    });

    it(`names actions and condition keys in ${id} that AWS knows`, async () => {
      for (const { Action, NotAction, Condition = {} } of denialsOf(guardrail)) {
        const patterns = Action ?? NotAction;
        const known = await Promise.all(patterns.filter((each) => each !== "*").map(actionsOf));
        expect(patterns.filter((each, at) => each !== "*" && known[at]?.length === 0)).to.deep.equal([]);
        for (const key of Object.values(Condition).flatMap(Object.keys))
          expect(await isKeyOf(key, known.flat()), key).to.equal(true);
      }
      for (const { action } of [...denies, ...allows])
        expect(await actionsOf(action)).to.deep.equal([action]);
    });

    it(`denies by ${id} what it must, and nothing else`, async () => {
      for (const [expected, requests] of [
        ["denied", denies],
        ["allowed", allows],
        ["allowed", denies.map(byBreakGlass)],
        ["denied", byNamesake(guardrail, denies)],
      ] as const)
        for (const request of requests)
          expect(await judgedAlone(guardrail, request), JSON.stringify(request)).to.equal(expected);
    });

    it(`misses whatever is taken from ${id}`, () => {
      expect(survivorsOf(guardrail)).to.deep.equal([]);
    });
  }
});
