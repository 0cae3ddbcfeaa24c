import { dayOf, type ToldDate } from './told-date.ts';

/** Two sentences of one day that share this part of the shorter one's words tell one thing. */
const ALIKE = 0.5;

/**
 * Each thing once: an article tells its news in the lead, in a caption and in the middle, a speaker's words of one day
 * are one statement, and a plan stays one however often its day is named. What comes first is kept.
 */
export function withoutRetellings(told: readonly ToldDate[]): ToldDate[] {
  const kept: ToldDate[] = [];
  for (const one of told) if (!kept.some((other) => isRetelling(one, other))) kept.push(one);
  return kept;
}

function isRetelling(one: ToldDate, other: ToldDate): boolean {
  if (when(one) !== when(other)) return false;
  if (one.kind === 'plan' && other.kind === 'plan') return true;
  if (one.kind === 'statement' && other.kind === 'statement' && isSameSpeaker(one, other)) return true;
  const shared = [...one.content].filter((word) => other.content.has(word)).length;
  return shared >= ALIKE * Math.min(one.content.size, other.content.size);
}

const when = ({ date: { value } }: ToldDate): string => dayOf(value) ?? value;

/** "She" in a further statement of the day is taken for whoever spoke before. */
const isSameSpeaker = (one: ToldDate, other: ToldDate): boolean =>
  one.speaker === other.speaker || /^(?:|he|she|they|it)$/i.test(one.speaker);
