import { partitionOf } from "../../../facts/partitions.ts";
import type { Properties, PropertyValue } from "../plan.ts";
import { genericStandIn } from "./generic.ts";
import { IAM } from "./iam.ts";
import { identityOf } from "./identity.ts";
import { LOGGING } from "./logging.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import type { StandIn, StandInTable } from "./rule.ts";
import { SECURITY } from "./security.ts";
import { STORAGE } from "./storage.ts";

const RULES: StandInTable = { ...IAM, ...LOGGING, ...ORGANIZATIONS, ...SECURITY, ...STORAGE };

/** Whether a type's answers follow AWS's own ways of naming, instead of what is usual. */
export const hasRule = (type: string): boolean => type in RULES;

/** What the settings say already, so that stand-ins agree with it. */
export interface World {
  readonly stack: string;
  readonly homeRegion: string;
  readonly managementAccountId: string;
  /** The adopted organization; left out, ids are made up. */
  readonly organization?: { readonly id: string; readonly rootId: string } | undefined;
  /** Account ids that are somebody's. */
  readonly takenAccountIds: Iterable<string>;
}

export interface StandInRequest {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly inputs: Properties;
  /** The id of a resource that exists and is taken over; empty for one that is created. */
  readonly importId: string;
  /** Inputs of the explicit provider; empty without one. */
  readonly providerInputs: Properties;
}

/** Answers what AWS would: ids and ARNs that look real and are the same in every run. */
export class StandIns {
  readonly #world: World;
  readonly #taken: Set<string>;
  readonly #organization: {
    readonly id: string;
    readonly rootId: string;
    readonly managementAccountId: string;
  };

  constructor(world: World) {
    this.#world = world;
    this.#taken = new Set(world.takenAccountIds);
    this.#organization = {
      ...(world.organization ?? {
        id: `o-${identityOf(`organization of ${world.stack}`).lowerCase(10)}`,
        rootId: `r-${identityOf(`root of ${world.stack}`).lowerCase(4)}`,
      }),
      managementAccountId: world.managementAccountId,
    };
  }

  answer({ urn, type, name, inputs, importId, providerInputs }: StandInRequest): StandIn {
    const identity = identityOf(urn);
    if (type.startsWith("pulumi:providers:")) return { id: identity.uuid(), outputs: {} };
    const region = firstText(inputs.region, providerInputs.region) ?? this.#world.homeRegion;
    const partition = partitionOf(region);
    const standIn = (RULES[type] ?? genericStandIn)({
      type,
      name,
      inputs,
      importId,
      identity,
      region,
      partition: partition.name,
      dnsSuffix: partition.dnsSuffix,
      accountId: allowedAccountId(providerInputs) ?? this.#world.managementAccountId,
      organization: this.#organization,
      newAccountId: () => this.#newAccountId(urn),
    });
    return importId === "" ? standIn : { ...standIn, id: importId };
  }

  #newAccountId(urn: string): string {
    for (let attempt = 0; ; attempt++) {
      const id = `5${identityOf(`${urn} ${attempt}`).digits(11)}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

const firstText = (...values: readonly (PropertyValue | undefined)[]): string | undefined =>
  values.find((value): value is string => typeof value === "string" && value !== "");

/** The one account that a provider may touch. Lists reach a provider as JSON text. */
const allowedAccountId = ({ allowedAccountIds }: Properties): string | undefined =>
  typeof allowedAccountIds === "string" ? /\d{12}/.exec(allowedAccountIds)?.[0] : undefined;
