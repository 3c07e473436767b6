import { CORE_ACCOUNTS } from "../../../facts/accounts.ts";
import { table } from "../../terminal/table.ts";
import { count, type Section, titled } from "./section.ts";

/** How many accounts each unit holds. Workload accounts hold nothing of the landing zone but themselves. */
export const units: Section = ({ settings, colors }) => {
  const all = Object.entries(settings.accounts);
  const byUnit = Map.groupBy(all, ([, { unit }]) => unit);
  const rows = [...byUnit]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit, members]) => {
      const core = members.filter(([key]) => CORE_ACCOUNTS.some((one) => one === key)).map(([key]) => key);
      const workloads = members.length - core.length;
      const adopted = members.filter(([, { id }]) => id !== undefined).length;
      const holds = [...core, ...(workloads > 0 ? [count(workloads, "workload")] : [])].join(", ");
      return [unit, holds, String(members.length - adopted), String(adopted)];
    });
  const right = { align: "right" } as const;
  const columns = [
    { title: "unit" },
    { title: "accounts" },
    { title: "created", ...right },
    { title: "adopted", ...right },
  ];
  return titled(
    `Accounts by unit (${count(all.length, "account")})`,
    colors,
    table(columns, rows, colors.cyan),
  );
};
