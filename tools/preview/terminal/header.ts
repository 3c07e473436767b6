import { textOf } from "../plan.ts";
import { pairs, type Section, titled } from "./section.ts";

/** Which stack, whose organization, which regions. */
export const header: Section = ({ plan, settings: { organization, regions, archive }, colors }) => {
  const made = plan.resources.find(({ type }) => type.endsWith(":Organization") && type.startsWith("aws:"));
  const { adopt } = organization;
  const id = adopt ? `${adopt.id} (adopted)` : `${made?.id ?? "not known yet"} (created)`;
  const rootId = adopt?.rootId ?? textOf(plan.outputs.rootId);
  return titled(`${plan.project}, stack ${plan.stack}`, colors, [
    ...pairs(
      [
        ["organization", rootId === "" ? id : `${id}, root ${rootId}`],
        ["home region", regions.home],
        ["governed", regions.governed.join(", ")],
        ...(archive.replica ? [["replica", archive.replica.region] as const] : []),
      ],
      colors,
    ),
  ]);
};
