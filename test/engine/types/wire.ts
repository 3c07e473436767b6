/** Stands for a value that is not known before the deployment. */
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export const isUnknown = (value: unknown): boolean => value === UNKNOWN;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isSecret = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && value[SIGNATURE] === SECRET;

/** What a secret holds, however often it is wrapped; any other value as it is. */
export const revealed = (value: unknown): unknown => (isSecret(value) ? revealed(value.value) : value);

export const isMissing = (value: unknown): boolean => {
  const content = revealed(value);
  return content === undefined || content === null;
};
