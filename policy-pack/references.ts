import { type FrameworkName, FRAMEWORKS } from "./frameworks/index.ts";
import table from "./references.json" with { type: "json" };

interface Row {
  /** Numbers of controls with spaces between them, by framework. */
  readonly controls: Readonly<Partial<Record<FrameworkName, string>>>;
  /** The names of the same check in other tools. */
  readonly peers: Readonly<Record<string, readonly string[]>>;
}

const ROWS: Readonly<Record<string, Row>> = table;

/** A policy's name for the tables below. */
interface Named {
  readonly id: string;
}

/** The controls of a framework that a policy serves. */
export const controlsOf = ({ id }: Named, framework: FrameworkName): readonly string[] =>
  ROWS[id]?.controls[framework]?.split(" ") ?? [];

/** The frameworks that have a control which a policy serves. */
export const frameworksOf = ({ id }: Named): readonly FrameworkName[] =>
  Object.keys(ROWS[id]?.controls ?? {}) as FrameworkName[];

/** What other tools call the same check, by tool. */
export const peersOf = ({ id }: Named): Readonly<Record<string, readonly string[]>> => ROWS[id]?.peers ?? {};

/** Every control that a policy serves, as `cis-3.0:3.1`; and `opt-in`. */
export const tagsOf = (policy: Named & { readonly optIn?: true }): readonly string[] => [
  ...frameworksOf(policy).flatMap((framework) =>
    controlsOf(policy, framework).map((control) => `${framework}:${control}`),
  ),
  ...(policy.optIn ? ["opt-in"] : []),
];

/** The ids that the table speaks of. */
export const referencedIds = (): readonly string[] => Object.keys(ROWS);

export const isFramework = (name: string): name is FrameworkName => name in FRAMEWORKS;
