import type { Comparison } from "./refusal.ts";

/** The organization stays, the way it came. */
export const organization: Comparison = (
  { organization: { adopt: was } },
  { organization: { adopt: is } },
) => {
  if (was?.id === is?.id && was?.rootId === is?.rootId) return [];
  const place = ["organization", "adopt"];
  if (was && is) {
    const message = `other ids would replace the protected organization; keep "${was.id}" and "${was.rootId}"`;
    return [{ place, message }];
  }
  const message = was
    ? `creating the organization anew would replace the protected one; keep the adopted "${was.id}"`
    : 'adopting the organization that was created here would replace it, and it is protected; leave "adopt" out';
  return [{ place, message }];
};
