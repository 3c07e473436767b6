import {
  listOf,
  type Organization,
  type Statement,
} from "../../../../components/guardrails/simulate/policy.ts";

const VARIABLE = /\$\{([^\s,'{}*?$]+)/g;

/** The condition keys, in lower case, that any policy of the organization names; no others need to be known. */
export function keysNamedIn({ accounts }: Organization): ReadonlySet<string> {
  const targets = new Set([...accounts.values()].flat());
  const policies = [...targets].flatMap(({ scps, rcps }) => [...scps, ...rcps]);
  const statements = policies.flatMap(({ document }) => listOf(document.Statement));
  return new Set(statements.flatMap(keysOf).map((key) => key.toLowerCase()));
}

function keysOf({
  Condition: block = {},
  Resource: resources,
  NotResource: others,
}: Statement): readonly string[] {
  const conditions = Object.values(block).flatMap((keys) => Object.entries(keys));
  const values = [...conditions.flatMap(([, value]) => listOf(value)), ...listOf(resources ?? others ?? [])];
  return [
    ...conditions.map(([key]) => key),
    ...values.flatMap((value) => [...String(value).matchAll(VARIABLE)].flatMap(([, key]) => key ?? [])),
  ];
}
