import { table } from "../../terminal/table.ts";
import { nearUses } from "../quotas/index.ts";
import { share } from "../quotas/use.ts";
import { grouped, type Section, titled } from "./section.ts";

const MOST_SHOWN = 10;

/** Quotas that are nearly used up, or more than that. */
export const quotas: Section = ({ plan, colors }) => {
  const near = nearUses(plan.resources);
  if (near.length === 0) return titled("Quotas", colors, ["  none is near its limit"]);
  const right = { align: "right" } as const;
  const columns = [
    { title: "quota" },
    { title: "where" },
    { title: "used", ...right },
    { title: "limit", ...right },
    { title: "", ...right },
  ];
  const rows = near
    .slice(0, MOST_SHOWN)
    .map((one) => [
      one.quota.title,
      one.place,
      grouped(one.used),
      grouped(one.quota.limit),
      share(one) > 1 ? "over" : `${Math.round(share(one) * 100)} %`,
    ]);
  const more = near.length > MOST_SHOWN ? [`  and ${near.length - MOST_SHOWN} more`] : [];
  return titled("Quotas near their limit", colors, [...table(columns, rows, colors.cyan), ...more]);
};
