import { listOf, type PlanResource, textOf } from "../plan.ts";
import { count, pairs, type Section, titled } from "./section.ts";

/** Whose calls are recorded, and where to. */
export const trail: Section = ({ plan, colors }) => {
  const trails = plan.resources.filter(({ type }) => type === "aws:cloudtrail/trail:Trail");
  if (trails.length === 0) return titled("Trail", colors, ["  nothing is recorded: there is no trail"]);
  return trails.flatMap((one) =>
    titled(`Trail ${textOf(one.outputs.name)}`, colors, pairs(factsOf(one), colors)),
  );
};

function factsOf({ account, region, inputs }: PlanResource): (readonly [string, string])[] {
  const covers = [
    inputs.isOrganizationTrail === true ? "every account" : "this account only",
    inputs.isMultiRegionTrail === true ? "every region" : "one region",
    inputs.enableLogFileValidation === true ? "integrity validation" : "no integrity validation",
  ];
  const selectors = listOf(inputs.advancedEventSelectors).length;
  const insights = listOf(inputs.insightSelectors).length;
  return [
    ["lives in", `${account ?? "no account"}, ${region ?? "no region"}`],
    ["covers", covers.join(", ")],
    ["records", `${count(selectors, "event selector")}, ${count(insights, "insight")}`],
    ["delivers to", textOf(inputs.s3BucketName)],
  ];
}
