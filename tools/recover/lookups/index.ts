import { KMSClient } from "@aws-sdk/client-kms";
import { OrganizationsClient } from "@aws-sdk/client-organizations";
import type { Properties } from "../../preview/plan.ts";
import type { Connection } from "../connection.ts";
import type { Whereabouts } from "../whereabouts.ts";
import { findAccount } from "./account.ts";
import { findKey } from "./key.ts";
import { findOrganization } from "./organization.ts";
import { findPolicy } from "./policy.ts";
import { findUnit } from "./unit.ts";

export interface Question {
  readonly inputs: Properties;
  readonly connection: Connection;
  /** Ids of the same type that the state knows already. */
  readonly known: ReadonlySet<string>;
}

type Lookup = (question: Question) => Promise<Whereabouts>;

/** Things that AWS names itself, and how each is found. */
export const LOOKUPS: Readonly<Record<string, Lookup>> = {
  "aws:organizations/organization:Organization": ({ connection }) =>
    findOrganization(new OrganizationsClient(connection)),
  "aws:organizations/organizationalUnit:OrganizationalUnit": ({ inputs, connection }) =>
    findUnit(inputs, new OrganizationsClient(connection)),
  "aws:organizations/account:Account": ({ inputs, connection }) =>
    findAccount(inputs, new OrganizationsClient(connection)),
  "aws:organizations/policy:Policy": ({ inputs, connection }) =>
    findPolicy(inputs, new OrganizationsClient(connection)),
  "aws:kms/key:Key": ({ inputs, connection, known }) => findKey(inputs, known, new KMSClient(connection)),
};
