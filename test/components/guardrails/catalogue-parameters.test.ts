import { expect } from "chai";
import { CATALOGUE } from "../../../components/guardrails/catalogue/index.ts";
import type {
  DeclarativeGuardrail,
  DenyGuardrail,
  Guardrail,
  Request,
} from "../../../components/guardrails/guardrail.ts";
import { effectivePolicy } from "../../../components/guardrails/simulate/effective-policy.ts";
import { hasValue } from "../../../components/guardrails/simulate/effective-policy-value.ts";
import { accountOf, isStopped, PLACE } from "../../support/guardrails.ts";

const VENDOR = "888888888888";

/** Guardrails with parameters other than their defaults. */
const GIVEN: readonly (readonly [id: string, parameters: object])[] = [
  ["governed-regions", { regions: ["eu-central-1", "ap-southeast-2"] }],
  ["limit-root-sessions", { tasks: ["S3UnlockBucketPolicy"] }],
  ["require-boundary", { boundary: "team/ceiling" }],
  ["encrypted-uploads", { algorithms: ["aws:kms:dsse"] }],
  ["no-shared-images", { accounts: [VENDOR] }],
  ["no-outside-peering", { accounts: [VENDOR] }],
  ["small-instances", { families: ["m7i"], sizes: ["large", "xlarge"] }],
  ["bucket-perimeter", { accounts: [VENDOR] }],
  ["data-perimeter", { accounts: [VENDOR] }],
  ["role-perimeter", { accounts: [VENDOR] }],
  ["services-on-our-behalf", { accounts: [VENDOR] }],
  [
    "trusted-oidc",
    {
      providers: {
        "token.actions.githubusercontent.com": ["repo:acme/*", "repo:acme-labs/*"],
        "oidc.eks.eu-west-1.amazonaws.com/id/0A1B2C3D": ["system:serviceaccount:shop:checkout"],
      },
    },
  ],
  ["instance-metadata-defaults", { hopLimit: 1 }],
  ["vpc-block-public-access", { mode: "block_ingress", exclusions: "enabled" }],
  ["allowed-images", { state: "enabled", providers: ["amazon", VENDOR] }],
  ["tag-values", { tags: { Team: ["payments", "shop"] } }],
  ["inspector", { scans: ["code_repository_scanning"] }],
];

const named = (id: string): Guardrail => CATALOGUE.find((guardrail) => guardrail.id === id)!;

/** Whether the guardrail with these parameters answers its probes with others. */
const answers = (guardrail: Guardrail, parameters: unknown, probed: unknown): boolean =>
  guardrail.kind === "declarative"
    ? answersValues(guardrail, parameters, probed)
    : answersRequests(guardrail, parameters, probed);

function answersRequests(guardrail: DenyGuardrail, parameters: unknown, probed: unknown): boolean {
  const account = accountOf(guardrail);
  const { denies, allows } = guardrail.probes(PLACE, probed, account);
  // Who is exempt is none of a parameter's business.
  const exempt = (request: Request) =>
    /role\/(OrganizationAccountAccessRole|stacksets-exec-)/.test(request.principal);
  const denials = guardrail.denials(PLACE, parameters);
  const stopped = (request: Request) =>
    denials.some((denial) => isStopped(guardrail.kind, denial, request, account));
  return denies.every(stopped) && !allows.filter((each) => !exempt(each)).some(stopped);
}

function answersValues(guardrail: DeclarativeGuardrail, parameters: unknown, probed: unknown): boolean {
  const policy = effectivePolicy([[guardrail.content(PLACE, parameters)]]);
  const { denies, allows } = guardrail.probes(PLACE, probed);
  return allows.every((each) => hasValue(policy, each)) && !denies.some((each) => hasValue(policy, each));
}

for (const [id, given] of GIVEN)
  describe(`guardrail ${id} with ${JSON.stringify(given)}`, () => {
    const guardrail = named(id);
    const parameters: unknown = guardrail.parameters.parse(given);

    it("answers its probes", () => {
      expect(answers(guardrail, parameters, parameters)).to.equal(true);
    });

    it("has probes that tell it from its defaults", () => {
      expect(answers(guardrail, guardrail.parameters.parse({}), parameters)).to.equal(false);
    });
  });

describe("parameters of guardrails", () => {
  const refused: readonly (readonly [id: string, parameters: object])[] = [
    ["governed-regions", { regions: [] }],
    ["governed-regions", { regions: ["eu-west-9"] }],
    ["governed-regions", { services: ["bedrock:*"] }],
    ["limit-root-sessions", { tasks: ["DeleteEverything"] }],
    ["limit-root-sessions", { tasks: [] }],
    ["require-boundary", { boundary: "arn:aws:iam::600000000001:policy/ceiling" }],
    ["protect-trail", { trail: "another" }],
    ["bucket-perimeter", { accounts: ["8888"] }],
    ["data-perimeter", { services: ["ec2"] }],
    ["data-perimeter", { services: [] }],
    ["encrypted-uploads", { algorithms: ["AES256", "aws:kms", "aws:kms:dsse"] }],
    ["instance-metadata-defaults", { hopLimit: 0 }],
    ["no-outside-peering", { accounts: ["network"] }],
    ["no-shared-images", { accounts: ["o-a1b2c3d4e5"] }],
    ["small-instances", { families: ["t3.micro"] }],
    ["allowed-images", { providers: ["self"] }],
    ["tag-values", { tags: {} }],
    ["tag-values", { tags: { "team/name": [] } }],
    ["trusted-oidc", { providers: { "https://gitlab.com": ["*"] } }],
    ["trusted-oidc", { providers: { "gitlab.com": [] } }],
  ];
  for (const [id, given] of refused)
    it(`of ${id} are not ${JSON.stringify(given)}`, () => {
      expect(named(id).parameters.safeParse(given).success).to.equal(false);
    });

  it("open further services in every region", () => {
    const regions = named("governed-regions") as DenyGuardrail;
    const parameters: unknown = regions.parameters.parse({ services: ["bedrock"] });
    const request = {
      principal: `arn:aws:iam::${VENDOR}:role/developer`,
      action: "bedrock:ListFoundationModels",
      resource: "*",
      context: { "aws:RequestedRegion": "ap-southeast-2" },
    };
    const isHeld = (given: unknown) =>
      regions.denials(PLACE, given).some((denial) => isStopped("scp", denial, request, VENDOR));
    expect([isHeld(regions.parameters.parse({})), isHeld(parameters)]).to.deep.equal([true, false]);
  });

  it("leave no service out of what is probed", () => {
    const perimeter = named("data-perimeter") as DenyGuardrail;
    const parameters: unknown = perimeter.parameters.parse({ services: ["kms", "sqs"] });
    expect(perimeter.denials(PLACE, parameters).map(({ Action }) => Action)).to.deep.equal([
      ["kms:*", "sqs:*"],
    ]);
  });
});
