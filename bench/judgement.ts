/** A promise that was looked at: whether it is kept, and the numbers that show it. */
export interface Judgement {
  readonly name: string;
  readonly met: boolean;
  readonly told: string;
}

export const verdict = (met: boolean): string => (met ? "met" : "missed");
