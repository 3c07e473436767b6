import type { PolicyType } from "../../facts/policy-types.ts";
import type { Chosen } from "./chosen.ts";
import type { DeclarativeGuardrail, Json } from "./guardrail.ts";
import type { Place } from "./place.ts";

/** One document of a declarative policy type, and where it is attached. */
export interface DeclarativeDocument {
  readonly type: PolicyType;
  /** Of the first target: those that share a document share all its guardrails. */
  readonly name: string;
  readonly guardrails: readonly string[];
  readonly content: Json;
  readonly targets: readonly string[];
}

/** The documents of all declarative guardrails: one for each type at each target, shared where targets hold the same. */
export function declarativeDocuments(
  chosen: ReadonlyMap<string, readonly Chosen[]>,
  place: Place,
): DeclarativeDocument[] {
  const documents = new Map<string, DeclarativeDocument>();
  for (const [target, all] of chosen) {
    const ofKind = all.filter(({ guardrail }) => guardrail.kind === "declarative");
    const byType = Map.groupBy(ofKind, ({ guardrail }) => (guardrail as DeclarativeGuardrail).type);
    for (const [type, here] of byType) {
      const guardrails = here.map(({ id }) => id).sort();
      const key = JSON.stringify([type, guardrails]);
      const shared = documents.get(key);
      const targets = [...(shared?.targets ?? []), target];
      const content = shared?.content ?? here.map((each) => contentOf(each, place)).reduce(merged, {});
      documents.set(key, { type, name: shared?.name ?? target, guardrails, content, targets });
    }
  }
  return [...documents.values()];
}

const contentOf = ({ guardrail, parameters }: Chosen, place: Place): Json =>
  (guardrail as DeclarativeGuardrail).content(place, parameters);

type Values = Readonly<Record<string, Json>>;

const isMap = (value: Json | undefined): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Both documents in one. Lists are joined; two guardrails that set one value differently are a mistake of theirs. */
function merged(one: Json, other: Json): Json {
  if (isMap(one) && isMap(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return Object.fromEntries(keys.map((key) => [key, joined(one[key], other[key])]));
  }
  if (Array.isArray(one) && Array.isArray(other))
    return [...new Set([...(one as Json[]), ...(other as Json[])])];
  if (one === other) return one;
  throw new Error(`two declarative guardrails set ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
}

function joined(one: Json | undefined, other: Json | undefined): Json {
  if (one === undefined) return other ?? null;
  return other === undefined ? one : merged(one, other);
}
