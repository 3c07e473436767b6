import { AwsError } from "./aws-error.ts";
import type { ProviderConfiguration } from "./calls.ts";
import type { State } from "./state.ts";

export const ACCOUNT = "aws:organizations/account:Account";

/** Who calls, and how long new roles are unknown. */
export interface Access {
  /** The account of the credentials that the program runs with. */
  readonly caller: string;
  readonly managementAccountId: string;
  /** Attempts to assume a created account's role that are refused before one succeeds. */
  readonly refusedAttempts: number;
}

const listOf = (json: string | undefined): unknown[] => (json ? (JSON.parse(json) as unknown[]) : []);

/** Assumes a role as STS does: the account must be there, ready, and reached from the management account. */
export class Roles {
  readonly #attempts = new Map<string, number>();
  readonly #state: State;
  readonly #access: Access;

  constructor(state: State, access: Access) {
    this.#state = state;
    this.#access = access;
  }

  assume(roleArn: string): string {
    const [, account = "", role] = /^arn:[^:]+:iam::(\d{12}):role\/(.+)$/.exec(roleArn) ?? [];
    const denied = new AwsError("AccessDenied", `not authorized to perform sts:AssumeRole on ${roleArn}`);
    if (this.#access.caller !== this.#access.managementAccountId) throw denied;
    const found = this.#state.find(ACCOUNT, account);
    if (!found || (found.inputs.roleName ?? role) !== role) throw denied;
    const attempts = (this.#attempts.get(account) ?? 0) + 1;
    this.#attempts.set(account, attempts);
    if (found.inputs.wasThere !== true && attempts <= this.#access.refusedAttempts) throw denied;
    return account;
  }

  /** The account that a provider works in. */
  accountOf(configuration: ProviderConfiguration): string {
    const [assumed] = listOf(configuration.assumeRoles) as { roleArn: string }[];
    const account = assumed ? this.assume(assumed.roleArn) : this.#access.caller;
    const allowed = listOf(configuration.allowedAccountIds);
    if (allowed.length > 0 && !allowed.includes(account)) {
      throw new AwsError(
        "InvalidAccount",
        `AWS account ID not allowed: ${account}, allowed: ${allowed.join(", ")}`,
      );
    }
    return account;
  }
}
