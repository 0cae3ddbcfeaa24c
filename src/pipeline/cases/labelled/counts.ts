/** What was asked for, what was given, and how much of what was given is right. */
export interface Counts {
  readonly asked: number;
  readonly given: number;
  readonly right: number;
}

/** Shares from 0 to 1; of nothing asked or given, all is right. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf({ asked, given, right }: Counts): Rates {
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    precision: share(given),
    recall: share(asked),
    f1: asked + given === 0 ? 1 : (2 * right) / (asked + given),
  };
}
