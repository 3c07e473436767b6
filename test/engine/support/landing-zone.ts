import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { readStackFile } from "../../../settings/stack-file.ts";
import { ROOT } from "../../support/play.ts";
import { ACCOUNT } from "../world/accounts.ts";
import { ORGANIZATION, UNIT } from "../world/rules/organizations.ts";
import { World } from "../world/world.ts";
import { type EngineStack, engineStack, type Operation } from "./engine-stack.ts";

export type RawSettings = Readonly<Record<string, unknown>>;

export interface LandingZone {
  readonly world: World;
  readonly stack: EngineStack;
  readonly remove: () => void;
}

export interface LandingZoneOptions {
  /** The stack's name; `test` if left out. */
  readonly stack?: string;
  /** Fills the world with what was there before. */
  readonly before?: (world: World) => void;
  /** The account behind the credentials, if it is another than the management account of the settings. */
  readonly caller?: string;
  /** Attempts to assume a new account's role that are refused; each makes an `up` wait for seconds. None if left out. */
  readonly refusedAttempts?: number;
  /** Whether operations tell what they took. */
  readonly watched?: boolean;
  /** Variables of the engine besides those that every stack gets. */
  readonly environment?: Readonly<Record<string, string>>;
}

const managementOf = (raw: RawSettings): string =>
  (raw.accounts as { management: { id: string } }).management.id;

/** The landing zone on the real engine, in a world of its own. `remove` it at the end. */
export async function landingZone(raw: RawSettings, options: LandingZoneOptions = {}): Promise<LandingZone> {
  const folder = mkdtempSync(join(tmpdir(), "landing-zone-world-"));
  const managementAccountId = managementOf(raw);
  const world = new World({
    journal: join(folder, "journal.jsonl"),
    caller: options.caller ?? managementAccountId,
    managementAccountId,
    refusedAttempts: options.refusedAttempts ?? 0,
  });
  options.before?.(world);
  const address = await world.start();
  const environment = { LANDING_ZONE_WORLD: address, AWS_ENDPOINT_URL: address, ...options.environment };
  const watched = options.watched ?? false;
  const stack = await engineStack({ stack: options.stack ?? "test", settings: raw, environment, watched });
  const remove = () => {
    stack.remove();
    world.stop();
    rmSync(folder, { recursive: true });
  };
  return { world, stack, remove };
}

/** The settings of one of the project's own stacks. */
export const settingsOf = (stack: "dev" | "prod"): RawSettings =>
  readStackFile(join(ROOT, `Pulumi.${stack}.yaml`));

interface Adoptable {
  readonly id?: string;
  readonly units?: Readonly<Record<string, Adoptable>>;
}

const adoptedUnits = (units: Readonly<Record<string, Adoptable>>): string[] =>
  Object.values(units).flatMap(({ id, units: below = {} }) => [...(id ? [id] : []), ...adoptedUnits(below)]);

/** Puts there what the settings adopt: the organization, units under its root, and accounts right in the root. */
export function organizationBefore(raw: RawSettings): (world: World) => void {
  const { id, rootId } = (raw.organization as { adopt: { id: string; rootId: string } }).adopt;
  const account = managementOf(raw);
  const accounts = Object.values(raw.accounts as Readonly<Record<string, Adoptable>>);
  return (world) => {
    const there = { account, region: "" };
    const outputs = { roots: [{ id: rootId }], masterAccountId: account };
    world.seed({ ...there, type: ORGANIZATION, id, inputs: {}, outputs });
    for (const unit of adoptedUnits(raw.units as Readonly<Record<string, Adoptable>>))
      world.seed({ ...there, type: UNIT, id: unit, inputs: { name: unit, parentId: rootId } });
    for (const { id: accountId } of accounts) {
      if (accountId === undefined) continue;
      const inputs = {
        wasThere: true,
        parentId: rootId,
        email: `${accountId}@example.com`,
        tags: { before: "yes" },
      };
      world.seed({ ...there, type: ACCOUNT, id: accountId, inputs });
    }
  };
}

/** The operation, if it ended well; otherwise an error with all that it said. */
export function succeeded(operation: Operation): Operation {
  if (operation.status === 0) return operation;
  throw new Error(`the operation ended with ${String(operation.status)}:\n${operation.output}`);
}

/** Errors in the engine's own words. */
export const errorsOf = ({ diagnostics }: Operation): string[] =>
  diagnostics.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));
