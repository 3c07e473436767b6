/**
 * What policies attach to: `root`, a unit by its path, or an account as `account:KEY`. Unit names hold no colon, so
 * none of these can be taken for another.
 */
export const ROOT = "root";

const ACCOUNT = "account:";

export const accountTarget = (key: string): string => `${ACCOUNT}${key}`;

/** The key of the account that is a target; undefined for the root and units. */
export const accountOfTarget = (target: string): string | undefined =>
  target.startsWith(ACCOUNT) ? target.slice(ACCOUNT.length) : undefined;

/** The units and accounts of the settings. */
export interface Targets {
  /** Paths of all units. */
  readonly units: readonly string[];
  /** The path of each account's unit, or `root`. */
  readonly unitOf: Readonly<Record<string, string>>;
}

/** Units of that name, wherever they are. */
export const namedUnits = ({ units }: Targets, name: string): string[] =>
  units.filter((path) => path.split("/").at(-1) === name);

/** All targets that a target inherits from, the root first. */
export function targetsAbove(target: string, targets: Targets): string[] {
  if (target === ROOT) return [];
  const account = accountOfTarget(target);
  if (account === undefined) {
    const parts = target.split("/").slice(0, -1);
    return [ROOT, ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))];
  }
  const unit = targets.unitOf[account] ?? ROOT;
  return unit === ROOT ? [ROOT] : [...targetsAbove(unit, targets), unit];
}
