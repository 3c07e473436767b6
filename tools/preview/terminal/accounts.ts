import { CORE_ACCOUNTS } from "../../../facts/accounts.ts";
import { table } from "../../terminal/table.ts";
import { isOfAws } from "../findings/scene.ts";
import type { PlanResource } from "../plan.ts";
import { type Section, type Shown, titled } from "./section.ts";

/** Accounts beside each other in one table, so that it fits a terminal of 100 columns. */
const ACCOUNTS_PER_TABLE = 5;

/** How many resources stand in which account and region: an account per column, a region per line. */
export const accounts: Section = (shown) => {
  const placed = shown.plan.resources.filter(isOfAws);
  const others = placed.map(({ account }) => account ?? "no account");
  const keys = [...new Set([...CORE_ACCOUNTS, ...others])];
  const tables = keys.flatMap((_, at) =>
    at % ACCOUNTS_PER_TABLE === 0 ? accountTable(keys.slice(at, at + ACCOUNTS_PER_TABLE), placed, shown) : [],
  );
  return titled("Resources by account and region", shown.colors, tables);
};

function accountTable(keys: readonly string[], placed: readonly PlanResource[], shown: Shown): string[] {
  const { colors, settings } = shown;
  const ids = accountIds(shown);
  const regions = [
    null,
    ...new Set([...settings.regions.governed, ...placed.flatMap(({ region }) => region ?? [])]),
  ];
  const titles = [{ title: "" }, ...keys.map((title) => ({ title, align: "right" as const }))];
  const number = (some: readonly PlanResource[]) => (some.length === 0 ? "-" : String(some.length));
  const inAccount = (key: string) => placed.filter(({ account }) => (account ?? "no account") === key);
  return table(
    titles,
    [
      ["", ...keys.map((key) => ids[key] ?? "")].map((id) => colors.dim(id)),
      ...regions.map((region) => [
        region ?? "global",
        ...keys.map((key) => number(inAccount(key).filter((one) => one.region === region))),
      ]),
      ["together", ...keys.map((key) => number(inAccount(key)))],
    ],
    colors.cyan,
  );
}

/** The id of each account: adopted ones have it in the settings, created ones in the plan. */
function accountIds({ plan, settings }: Shown): Record<string, string | undefined> {
  const created = plan.resources.filter(({ type }) => type === "aws:organizations/account:Account");
  const byEmail = new Map(created.map(({ inputs, id }) => [inputs.email, id ?? undefined]));
  return Object.fromEntries(
    Object.entries(settings.accounts).map(([key, { id, email }]) => [key, id ?? byEmail.get(email ?? null)]),
  );
}
