import { DAY_MS } from '../../base/time.ts';
import type { Random } from './random.ts';

const FIRST_DAY = Date.UTC(2004, 0, 1) / DAY_MS;
const LONGEST_DAYS = 20 * 365;
const WEEK_DAYS = 7;
/** Facts that the news dates by the month or the year, as a share of all. */
export const MONTHLY_SHARE = 0.09;

export interface Calendar {
  /** Whole days since 1970. */
  readonly firstDay: number;
  /** Events that start on each day; they add up to what was asked for. */
  readonly counts: readonly number[];
  /** Of the events that start on a day, the share that is dated by the month or the year: 0 but on the first. */
  readonly monthlyShare: readonly number[];
}

/**
 * Spreads `events` over days as the news does: fewer at weekends, some weeks without any, and bursts that begin at
 * their height and fade within weeks. The more events, the more years, up to twenty.
 */
export function spreadOverDays(events: number, random: Random): Calendar {
  const days = Math.min(LONGEST_DAYS, Math.max(120, Math.round(40 * Math.sqrt(events))));
  const daily = dailyWeights(days, random);
  const monthly = monthlyWeights(daily);
  const weights = daily.map((weight, i) => weight + (monthly[i] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let eventsSoFar = 0;
  const counts = weights.map((weight, i) => {
    weightSoFar += weight;
    const until = i === days - 1 ? events : Math.round((weightSoFar / total) * events);
    const count = until - eventsSoFar;
    eventsSoFar = until;
    return count;
  });
  const monthlyShare = weights.map((weight, i) => (weight > 0 ? (monthly[i] ?? 0) / weight : 0));
  return { firstDay: FIRST_DAY, counts, monthlyShare };
}

function dailyWeights(days: number, random: Random): number[] {
  const weights: number[] = [];
  let burst = 0;
  let fade = 1;
  let quiet = false;
  for (let i = 0; i < days; i++) {
    if (i % WEEK_DAYS === 0) quiet = random.chance(0.12);
    if (random.chance(1 / 60)) {
      burst += 2 + 10 * random.next() ** 2;
      fade = 0.5 ** (1 / random.between(2, 10));
    }
    burst *= fade;
    const weekend = new Date((FIRST_DAY + i) * DAY_MS).getUTCDay() % 6 === 0;
    weights.push(quiet ? 0 : (1 + burst) * (weekend ? 0.5 : 1));
  }
  return weights;
}

/** What is dated by the month starts on its first day. */
function monthlyWeights(daily: readonly number[]): number[] {
  const monthly = daily.map(() => 0);
  let first = -1;
  for (const [i, weight] of daily.entries()) {
    if (new Date((FIRST_DAY + i) * DAY_MS).getUTCDate() === 1) first = i;
    if (first >= 0) monthly[first] = (monthly[first] ?? 0) + (weight * MONTHLY_SHARE) / (1 - MONTHLY_SHARE);
  }
  return monthly;
}
