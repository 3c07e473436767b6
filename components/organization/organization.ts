import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { CORE_ACCOUNTS } from "../../facts/accounts.ts";
import type { PolicyType } from "../../facts/policy-types.ts";
import type { ServiceKey } from "../../facts/services.ts";
import { type AccountPlan, placeAccounts } from "./accounts.ts";
import { type Contacts, placeContacts } from "./contacts.ts";
import { delegate } from "./delegated-administrators.ts";
import { organizationRoot, type RootArgs } from "./root.ts";
import { OrganizationSwitches } from "./switches.ts";
import { trustServices } from "./trusted-access.ts";
import { placeUnits, unitPlans, type UnitTree } from "./units.ts";

export interface OrganizationArgs {
  readonly adopt?: RootArgs["adopt"];
  readonly managementAccountId: string;
  /** Every other account by its key. */
  readonly accounts: Readonly<Record<string, AccountPlan>>;
  readonly units: Readonly<Record<string, UnitTree>>;
  /** The role that created accounts are reached by. */
  readonly deploymentRole: string;
  readonly policyTypes: readonly PolicyType[];
  /** Services with trusted access, and the account key of each one's administrator. */
  readonly services: Readonly<Partial<Record<ServiceKey, { readonly administrator?: string | undefined }>>>;
  readonly centralRootAccess: boolean;
  readonly contacts: Contacts;
  readonly home: string;
  /** Regions in which regional services learn their administrator. */
  readonly governed: readonly string[];
}

/**
 * The organization with its units and accounts, who administers what in it, and the switches that everything else
 * needs. Nothing in it is ever closed or removed: what the program lets go of stays in AWS as it is.
 */
export class Organization extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;
  readonly rootId: pulumi.Output<string>;
  /** Unit ids by path; `root` is the root's. */
  readonly unitIds: ReadonlyMap<string, pulumi.Output<string>>;
  /** Account ids by key, the management account's among them. */
  readonly accountIds: ReadonlyMap<string, pulumi.Output<string>>;
  /** What makes a service work across the organization: its trusted access and its administrator. */
  readonly services: ReadonlyMap<ServiceKey, readonly pulumi.Resource[]>;
  /** Known once policy types and StackSets are switched on: nothing waits for a component that only has a hook. */
  readonly switchedOn: pulumi.Output<pulumi.Resource>;

  constructor(name: string, args: OrganizationArgs, opts: pulumi.ComponentResourceOptions) {
    super("landing-zone:organization:Organization", name, {}, opts);
    const root = organizationRoot(name, args, { parent: this });
    const inside = { parent: this, dependsOn: [...root.created] };

    this.id = root.id;
    this.rootId = root.rootId;
    this.unitIds = placeUnits(unitPlans(args.units), root.rootId, inside);
    this.accountIds = new Map([
      ["management", pulumi.output(args.managementAccountId)],
      ...placeAccounts({ ...args, region: args.home, unitIds: this.unitIds }, inside),
    ]);
    const trusted = trustServices(Object.keys(args.services) as ServiceKey[], inside);
    this.services = this.#delegate(trusted, args);
    const switches = this.#switchOn(name, trusted, args);
    this.switchedOn = switches.urn.apply(() => switches);
    this.#contacts(trusted, args.contacts);

    this.registerOutputs({ id: this.id, rootId: this.rootId });
  }

  #delegate(
    trusted: Organization["services"],
    { services, governed }: OrganizationArgs,
  ): Organization["services"] {
    const working = [...trusted].map(([service, access]) => {
      const administrator = services[service]?.administrator;
      if (administrator === undefined) return [service, access] as const;
      const accountId = this.accountId(administrator);
      const registered = delegate(
        { service, accountKey: administrator, accountId, regions: governed },
        { parent: this, dependsOn: [...access] },
      );
      return [service, [...access, ...registered]] as const;
    });
    return new Map(working);
  }

  #switchOn(name: string, trusted: Organization["services"], args: OrganizationArgs): pulumi.Resource {
    // Switching any of these off would leave member accounts without what they rely on.
    const after = (service: ServiceKey) => ({
      parent: this,
      dependsOn: [...(trusted.get(service) ?? [])],
      protect: true,
      retainOnDelete: true,
    });
    if (args.centralRootAccess) {
      new aws.iam.OrganizationsFeatures(
        `${name}-root-access`,
        { enabledFeatures: ["RootCredentialsManagement", "RootSessions"] },
        after("iam"),
      );
    }
    if (trusted.has("ram")) new aws.ram.SharingWithOrganization(`${name}-sharing`, {}, after("ram"));
    return new OrganizationSwitches(
      `${name}-switches`,
      {
        rootId: this.rootId,
        // A created organization has its policy types among its own properties.
        policyTypes: args.adopt ? args.policyTypes : [],
        stackSets: trusted.has("stacksets"),
      },
      args.home,
      after("stacksets"),
    );
  }

  /** Of the core accounts only: each further account would cost up to three resources. */
  #contacts(trusted: Organization["services"], contacts: Contacts): void {
    const opts = { parent: this, dependsOn: [...(trusted.get("account-management") ?? [])] };
    for (const key of CORE_ACCOUNTS) {
      placeContacts(key, key === "management" ? undefined : this.accountId(key), contacts, opts);
    }
  }

  /** The id of an account by its key. The settings refuse a key that is not there. */
  accountId(key: string): pulumi.Output<string> {
    const id = this.accountIds.get(key);
    if (!id) throw new Error(`no account ${key}; known: ${[...this.accountIds.keys()].join(", ")}`);
    return id;
  }

  /** The id of a unit by its path; of the root by `root`. */
  unitId(path: string): pulumi.Output<string> {
    const id = this.unitIds.get(path);
    if (!id) throw new Error(`no unit ${path}; known: ${[...this.unitIds.keys()].join(", ")}`);
    return id;
  }
}
