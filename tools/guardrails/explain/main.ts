import { DERIVED } from "../../../components/guardrails/simulate/context.ts";
import { simulator } from "../../../components/guardrails/simulate/simulator.ts";
import { type Given, readFlags, refuse } from "../../flags.ts";
import { colorsFor } from "../../terminal/colors.ts";
import { mustBeAction } from "../actions.ts";
import { type Model, modelOf } from "../model.ts";
import { settingsOf, STACK_FLAGS, STACK_HELP } from "../settings-of.ts";
import type { Request } from "../../../components/guardrails/guardrail.ts";
import { told } from "./told.ts";

const COMMAND = "The explanation";

const FLAGS = {
  ...STACK_FLAGS,
  account: { type: "string" },
  action: { type: "string" },
  principal: { type: "string" },
  resource: { type: "string" },
  context: { type: "string", multiple: true },
} as const;

const HELP = `Tells what the guardrails say to one request: the verdict, by which guardrail, and its way through the organization.

npm run guardrails -- explain --stack NAME --account KEY --action s3:PutBucketPolicy [--principal ARN]
                              [--resource ARN] [--context KEY=VALUE]...

${STACK_HELP}
  --account KEY   the account, by its key in the settings, in which the request is made
  --action        the action, as IAM names it
  --principal     who asks: an ARN, a service, or the name of a role in the account (default: developer)
  --resource ARN  what is asked for; without it, the answer may be that it depends on it
  --context       a condition key of the request with its value; may be given many times

Exit status: 0 allowed, 1 denied or denied for some resource or condition key, 2 when the input cannot be used.`;

/** The explain command; see HELP. Resolves to the exit status. */
export async function explain(commandLine: readonly string[]): Promise<number> {
  const given = readFlags(COMMAND, FLAGS, commandLine);
  if (given.has("help")) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const model = modelOf(await settingsOf(COMMAND, given));
  const request = await requestIn(given, model);
  const knowledge = { isKnown: (key: string) => DERIVED.has(key), isResourceKnown: given.has("resource") };
  const { verdict } = simulator(model.organization).trace(request, knowledge);
  const way = simulator(model.unpacked).trace(request, knowledge);
  process.stdout.write(`${told(request, verdict, way, model, colorsFor(process.stdout)).join("\n")}\n`);
  return verdict.decision === "allowed" ? 0 : 1;
}

async function requestIn(given: Given, { accountIds, place }: Model): Promise<Request> {
  const key = given.text("account") ?? refuse(`${COMMAND} needs an account: --account KEY.`);
  const account = accountIds.get(key);
  if (account === undefined)
    refuse(`There is no account "${key}" in the settings.`, [
      `there are ${[...accountIds.keys()].join(", ")}`,
    ]);
  const action = given.text("action") ?? refuse(`${COMMAND} needs an action: --action s3:PutBucketPolicy.`);
  await mustBeAction(action);
  const who = given.text("principal") ?? "developer";
  const isWhole = who.includes(":") || who.includes(".");
  const resource = given.text("resource") ?? "*";
  if (resource !== "*" && resource.split(":").length < 6)
    refuse(`"${resource}" is no ARN.`, [`such as arn:${place.partition}:s3:::bucket/key, or * for none`]);
  return {
    principal: isWhole ? who : `arn:${place.partition}:iam::${account}:role/${who}`,
    action,
    resource,
    context: Object.fromEntries(given.all("context").map(entryOf)),
  };
}

function entryOf(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) refuse(`--context ${text} has no value.`, ["such as --context aws:RequestedRegion=eu-west-1"]);
  return [text.slice(0, at), text.slice(at + 1)];
}
