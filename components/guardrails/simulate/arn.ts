const PARTS = 6;

/** Where the part of an ARN at that place begins, from 0; -1 if it has fewer. */
function startOf(arn: string, place: number): number {
  let start = 0;
  for (let at = 0; at < place; at++) {
    const colon = arn.indexOf(":", start);
    if (colon === -1) return -1;
    start = colon + 1;
  }
  return start;
}

function partOf(arn: string, place: number): string {
  const start = startOf(arn, place);
  return arn.slice(start, arn.indexOf(":", start));
}

export const isArn = (text: string): boolean => text.startsWith("arn:") && startOf(text, PARTS - 1) !== -1;

export const partitionOf = (arn: string): string => partOf(arn, 1);

export const regionOf = (arn: string): string => partOf(arn, 3);

export const accountOf = (arn: string): string => partOf(arn, 4);

/** All after the fifth colon. */
export const resourceOf = (arn: string): string => arn.slice(startOf(arn, PARTS - 1));
