import { type Properties, type PropertyValue, SECRET, UNKNOWN } from "../plan.ts";

/** Marks of the wire: https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go */
const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const KINDS = {
  asset: "c44067f5952c0a294b673a41bacd8c17",
  archive: "0def7320c3a5731c473e5ecbe6d01bc7",
  secret: "1b47061264138c4ac30d75fd1eb44270",
  reference: "5cf8f73096256a8f31e491e813e4eb8e",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
};

/** A value as it comes from the wire. */
export type WireValue = null | boolean | number | string | WireValue[] | { [key: string]: WireValue };

/** A value as people and rules read it: `[secret]`, `[unknown]`, and for a resource its id, or its URN. */
export function plainValue(value: WireValue): PropertyValue {
  if (value === UNKNOWN_VALUE) return UNKNOWN;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return SIGNATURE in value ? markedValue(value) : plainProperties(value);
}

export const plainProperties = (values: Record<string, WireValue>): Properties =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plainValue(value)]));

const MARKED: Readonly<Record<string, (value: Record<string, WireValue>) => PropertyValue>> = {
  [KINDS.secret]: () => SECRET,
  [KINDS.output]: ({ secret, value }) => {
    if (secret === true) return SECRET;
    return value === undefined ? UNKNOWN : plainValue(value);
  },
  [KINDS.reference]: ({ id, urn }) =>
    plainValue(id === undefined || id === null || id === "" ? (urn ?? null) : id),
  [KINDS.asset]: (value) => `[asset ${source(value)}]`,
  [KINDS.archive]: (value) => `[archive ${source(value)}]`,
};

function markedValue(value: Record<string, WireValue>): PropertyValue {
  const read = MARKED[value[SIGNATURE] as string] ?? plainProperties;
  return read(value);
}

function source({ path, uri, text, assets }: Record<string, WireValue>): string {
  if (typeof path === "string") return path;
  if (typeof uri === "string") return uri;
  if (typeof text === "string") return `of ${text.length} characters`;
  return `of ${Object.keys(assets ?? {}).length} files`;
}
