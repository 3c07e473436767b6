import type { Comparison } from "./refusal.ts";

/** The home region stays, and so does every region that has buckets. */
export const regions: Comparison = ({ regions: was }, { regions: is }) => {
  const left = was.governed.filter((region) => !is.governed.includes(region));
  return [
    ...left.map((region) => ({
      place: ["regions", "governed"],
      message: `leaving "${region}" out would delete the protected buckets of its regional logs; keep it, and keep workloads out of it with a guardrail`,
    })),
    ...(was.home === is.home
      ? []
      : [
          {
            place: ["regions", "home"],
            message: `moving home would replace the protected trail, keys and buckets of "${was.home}"; keep "${was.home}"`,
          },
        ]),
  ];
};
