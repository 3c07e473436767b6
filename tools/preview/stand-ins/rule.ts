import { type Properties, textOf } from "../plan.ts";
import type { Identity } from "./identity.ts";

/** One resource that needs an answer, and where it would stand. */
export interface Asked {
  readonly type: string;
  readonly name: string;
  readonly inputs: Properties;
  /** The id of a resource that exists and is taken over; empty for one that is created. */
  readonly importId: string;
  readonly identity: Identity;
  readonly partition: string;
  readonly dnsSuffix: string;
  readonly region: string;
  readonly accountId: string;
  readonly organization: {
    readonly id: string;
    readonly rootId: string;
    readonly managementAccountId: string;
  };
  /** Twelve digits that neither the settings nor another stand-in has. */
  readonly newAccountId: () => string;
}

export interface StandIn {
  readonly id: string;
  /** What AWS would add to the inputs. */
  readonly outputs: Properties;
}

export type StandInRule = (asked: Asked) => StandIn;

export type StandInTable = Readonly<Record<string, StandInRule>>;

/** A moment for everything that AWS stamps with a time. */
export const CREATED_AT = "2026-01-01T00:00:00Z";

/** The name that the resource has in AWS: the one given, or the one that Pulumi makes up. */
export const physicalName = ({ inputs, name, identity }: Asked, property = "name"): string =>
  textOf(inputs[property]) || `${name}-${identity.hexadecimal(7)}`;

export const arn = (asked: Asked, service: string, resource: string): string =>
  `arn:${asked.partition}:${service}:${asked.region}:${asked.accountId}:${resource}`;

/** An ARN of a global service, which has no region. */
export const globalArn = (asked: Asked, service: string, resource: string): string =>
  `arn:${asked.partition}:${service}::${asked.accountId}:${resource}`;

/** A resource that is a setting of another one and goes by that one's id. */
export const named =
  (...properties: readonly string[]): StandInRule =>
  ({ inputs }) => ({ id: properties.map((property) => textOf(inputs[property])).join(":"), outputs: {} });

/** A resource that exists at most once per account and goes by the account's id. */
export const onePerAccount: StandInRule = ({ accountId }) => ({ id: accountId, outputs: {} });
