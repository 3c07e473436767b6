import { RETENTION_CLASSES, type Retention } from "../../facts/retention-classes.ts";
import { type GlacierClass, GLACIER_CLASSES } from "../../facts/storage-classes.ts";
import type { Path } from "../path.ts";
import { type Problem, problem } from "../problem.ts";
import type { Check } from "./check.ts";

interface Stay {
  readonly glacier: GlacierClass;
  readonly from: number;
  readonly next: { readonly setting: keyof Retention; readonly days: number };
}

/** Every stay in a Glacier class, from warm to cold, and what ends it. */
function staysOf(retention: Retention): Stay[] {
  const steps = GLACIER_CLASSES.flatMap((glacier) => {
    const days = retention[glacier.setting];
    return days === undefined ? [] : [{ setting: glacier.setting, days, glacier }];
  });
  const expiry = { setting: "expireAfterDays", days: retention.expireAfterDays } as const;
  return steps.map(({ glacier, days }, index) => ({ glacier, from: days, next: steps[index + 1] ?? expiry }));
}

function tooShort(at: Path, { glacier, from, next }: Stay): Problem[] {
  const least = from + glacier.minimumDays;
  if (next.days >= least) return [];
  const wrong = {
    got: `${next.days}`,
    allowed:
      `${least} or more: logs enter ${glacier.title} after ${from} days, ` +
      `and AWS charges for ${glacier.minimumDays} days there in any case`,
    fix: `write ${least} or more, or leave ${glacier.setting} out`,
  };
  return [
    problem([...at, next.setting], wrong, [
      [...at, next.setting],
      [...at, glacier.setting],
    ]),
  ];
}

/** Logs move from warm to cold, and stay in each Glacier class for as long as they are paid for. */
export const transitions: Check = ({ archive }) =>
  RETENTION_CLASSES.flatMap((kind) => {
    const retention = archive?.retention[kind];
    return retention
      ? staysOf(retention).flatMap((stay) => tooShort(["archive", "retention", kind], stay))
      : [];
  });
