import { jsonOf } from "../../model/example-stack.ts";
import { resourcePolicy } from "../../model/policy.ts";
import { itemsAt } from "../../values/items.ts";
import { type Statement, statementsOf } from "../../values/statements.ts";
import { at } from "../../values/values.ts";

const SAYS = "It lets its holder stop, change or delete every trail.";

const ENDING = ["StopLogging", "DeleteTrail", "UpdateTrail", "PutEventSelectors"].map(
  (name) => `cloudtrail:${name}`,
);

const EVERY_TRAIL = /^(\*|arn:[^:]*:cloudtrail:(\*|[^:]*:[^:]*:(\*|trail\/\*)))$/;

/** The policy documents of a policy, an inline policy, a role or a permission set. */
const documentsOf = (properties: unknown): readonly unknown[] => [
  at(properties, "policy"),
  at(properties, "inlinePolicy"),
  ...itemsAt(properties, "inlinePolicies").map((policy) => at(policy, "policy")),
];

function isAbout({ actions, notActions, resources }: Statement, action: string): boolean {
  const matches = (pattern: string): boolean => {
    const expression = pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    return new RegExp(`^${expression}$`, "i").test(action);
  };
  const isNamed = notActions.length > 0 ? !notActions.some(matches) : actions.some(matches);
  return isNamed && resources.some((resource) => EVERY_TRAIL.test(resource));
}

/** Whether a document allows an action on every trail, and does not deny it to everyone again. */
const grants = (statements: readonly Statement[], action: string): boolean =>
  statements.some((statement) => statement.effect === "Allow" && isAbout(statement, action)) &&
  !statements.some(
    (statement) =>
      statement.effect === "Deny" && statement.conditions.length === 0 && isAbout(statement, action),
  );

const allow = (action: string | string[], resource: string | string[] = "*") => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
});
const deny = (action: string, more: object = {}) => ({
  Effect: "Deny",
  Action: action,
  Resource: "*",
  ...more,
});
const documentOf = (...statements: object[]) => jsonOf({ Version: "2012-10-17", Statement: statements });

const GOOD = [
  documentOf(allow(["cloudtrail:Get*", "cloudtrail:Describe*", "cloudtrail:LookupEvents"])),
  documentOf(allow("cloudtrail:UpdateTrail", "arn:aws:cloudtrail:eu-west-1:111122223333:trail/own")),
  documentOf(allow("*"), deny("cloudtrail:*")),
  documentOf({ Effect: "Allow", NotAction: ["iam:*", "cloudtrail:*"], Resource: "*" }),
  documentOf(allow("s3:*"), allow("cloudtrailx:StopLogging"), allow("cloudtrail.StopLogging")),
];
const BAD = [
  documentOf(allow("cloudtrail:*")),
  documentOf(allow("*")),
  documentOf({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
  documentOf(allow(["s3:GetObject", "cloudtrail:stoplogging"])),
  documentOf(allow("cloudtrail:DeleteTrai?")),
  documentOf(allow("cloudtrail:Update*", "arn:aws:cloudtrail:*:111122223333:trail/*")),
  documentOf(allow("cloudtrail:PutEventSelectors", ["arn:aws:s3:::acme", "arn:aws:cloudtrail:*"])),
  documentOf(allow("cloudtrail:DeleteTrail", "arn:aws:cloudtrail:eu-west-1:111122223333:*")),
  documentOf(allow("cloudtrail:*"), deny("cloudtrail:StopLogging")),
  documentOf(
    allow("*"),
    deny("cloudtrail:*", { Condition: { Bool: { "aws:MultiFactorAuthPresent": "false" } } }),
  ),
];

const inUser = (policy: never) => ({ user: "operator", policy });
const inGroup = (policy: never) => ({ group: "operators", policy });
const inRole = (policy: never) => ({ role: "operator", policy });
const withinRole = (policy: never) => ({
  assumeRolePolicy: "{}",
  inlinePolicies: [{ name: "own", policy }],
});
const inSet = (inlinePolicy: never) => ({
  instanceArn: "arn:aws:sso:::instance/ssoins-0a1b2c",
  permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-0a1b2c/ps-0a1b2c",
  inlinePolicy,
});
const failing = <Arguments>(place: (policy: never) => Arguments) =>
  BAD.map((policy) => [place(policy), SAYS] as const);

export default resourcePolicy({
  id: "iam-no-full-cloudtrail-access",
  title: "Nobody may stop, change or delete every trail",
  service: "IAM",
  severity: "medium",
  why: "An intruder who takes over such a user or role switches the record off first.",
  write: [
    '{ Effect: "Deny", Action: ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail",',
    '  "cloudtrail:UpdateTrail", "cloudtrail:PutEventSelectors"], Resource: "*" }',
  ],
  types: [
    "aws:iam/groupPolicy:GroupPolicy",
    "aws:iam/policy:Policy",
    "aws:iam/role:Role",
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/userPolicy:UserPolicy",
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
  ],
  violation: (properties) =>
    documentsOf(properties).some((document) => {
      const statements = statementsOf(document);
      return ENDING.some((action) => grants(statements, action));
    }) && SAYS,
  passes: {
    "aws:iam/groupPolicy:GroupPolicy": GOOD.map(inGroup),
    "aws:iam/policy:Policy": GOOD.map((policy) => ({ policy })),
    "aws:iam/role:Role": [{ assumeRolePolicy: "{}" }, ...GOOD.map(withinRole)],
    "aws:iam/rolePolicy:RolePolicy": GOOD.map(inRole),
    "aws:iam/userPolicy:UserPolicy": GOOD.map(inUser),
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": GOOD.map(inSet),
  },
  fails: {
    "aws:iam/groupPolicy:GroupPolicy": failing(inGroup),
    "aws:iam/policy:Policy": failing((policy) => ({ policy })),
    "aws:iam/role:Role": failing(withinRole),
    "aws:iam/rolePolicy:RolePolicy": failing(inRole),
    "aws:iam/userPolicy:UserPolicy": failing(inUser),
    "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": failing(inSet),
  },
});
