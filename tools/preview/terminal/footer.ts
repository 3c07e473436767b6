import { count, type Section } from "./section.ts";

/** How much it is, and how long it took. */
export const footer: Section = ({ plan, seconds, colors }) => {
  const mandatory = plan.findings.filter(({ level }) => level === "mandatory").length;
  const verdict =
    mandatory > 0
      ? colors.red(count(mandatory, "mandatory finding"))
      : colors.green("nothing stands in the way");
  return [`${count(plan.resources.length, "resource")}, ${verdict}, ${seconds.toFixed(1)} s`];
};
