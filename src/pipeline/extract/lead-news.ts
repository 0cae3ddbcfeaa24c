import { addDays, type IsoDay } from '../../base/time.ts';
import type { SourceDate } from '../../bundle/schema.ts';
import type { Prose, ProseReading } from '../read-prose.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { dayOf, type ToldDate } from './told-date.ts';
import { toldOn } from './told-dates.ts';

/** A lead has more words than a kicker or the name of a section. */
const SHORTEST_LEAD = 6;
/** Sentences after the lead that may say on which day its news was. */
const REACH = 4;
/** How many days before publication news may be. */
const FRESH_DAYS = 3;

/**
 * What an article tells first, if its lead does not say when: it was on the fresh day that the next sentences state
 * ("She spoke on Tuesday"), or else on the day of publication. Null when the lead dates its news itself.
 */
export function leadNews(
  prose: Prose,
  reading: ProseReading,
  story: readonly number[],
  told: readonly ToldDate[],
): ToldDate | null {
  const { published } = prose;
  const at = story.findIndex((index) => isLead(reading.sentences[index]));
  const lead = story[at];
  if (lead === undefined) return null;
  const isFresh = ({ date: { value } }: ToldDate): boolean => {
    const day = dayOf(value);
    return day !== null && day <= published && day >= addDays(published as IsoDay, -FRESH_DAYS);
  };
  if (told.some((one) => one.sentence === lead && isFresh(one))) return null;
  const near = story.slice(at + 1, at + 1 + REACH);
  const next = told.find((one) => near.includes(one.sentence) && isFresh(one));
  return toldOn(reading, lead, (sentence) =>
    next ? { ...next.date, known: false, rule: 'same-story' } : onPublication(sentence, published),
  );
}

const isLead = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  !sentence.caption &&
  sentence.tokens.length >= SHORTEST_LEAD &&
  sentence.tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** No words of the text give this date: its span is empty. */
const onPublication = ({ start }: Sentence, published: string): SourceDate => ({
  start,
  end: start,
  text: '',
  value: published,
  known: false,
  rule: 'publication-date',
});
