import { dayOf, type ToldDate } from './told-date.ts';

/** Two sentences of one day that share this part of the shorter one's words tell one thing. */
const ALIKE = 0.5;

/**
 * Each thing once: an article tells its news in the lead, in a caption and in the middle, a speaker's words of one day
 * are one statement, and a plan stays one however often its day is named. What comes first is kept.
 */
export function withoutRetellings(told: readonly ToldDate[]): ToldDate[] {
  const kept = new Map<string, ToldDate[]>();
  for (const one of told) {
    const { value } = one.date;
    const day = dayOf(value) ?? value;
    const others = kept.get(day) ?? [];
    if (!others.some((other) => isRetelling(one, other))) kept.set(day, [...others, one]);
  }
  return [...kept.values()].flat();
}

/** For two things told of one day. */
function isRetelling(one: ToldDate, other: ToldDate): boolean {
  if (one.kind === 'plan' && other.kind === 'plan') return true;
  if (one.kind === 'statement' && other.kind === 'statement' && isSameSpeaker(one, other)) return true;
  const shared = [...one.content].filter((word) => other.content.has(word)).length;
  return shared >= ALIKE * Math.min(one.content.size, other.content.size);
}

/** "She" in a further statement of the day is taken for whoever spoke before. */
const isSameSpeaker = (one: ToldDate, other: ToldDate): boolean =>
  one.speaker === other.speaker || /^(?:|he|she|they|it)$/i.test(one.speaker);
