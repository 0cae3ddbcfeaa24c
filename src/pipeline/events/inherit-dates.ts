import { assert } from '../../base/assert.ts';
import { edtfSpan } from '../../base/edtf.ts';
import { addDays, type IsoDay, parseIsoDay, type TimeSpan } from '../../base/time.ts';
import type { SourceDate } from '../../bundle/schema.ts';
import type { Mention, UndatedMention } from './mention.ts';
import { isInStory, type Lender, storyDate } from './story-date.ts';
import { summaryLine } from './summary-line.ts';

/** How old the news of an article may be. */
const RECENT_DAYS = 7;

/**
 * Gives each mention of one article a date: its own, else that of the same speaker's nearest dated statement, else
 * that of the story where it stands, else the publication date. A lent date keeps the words it came from.
 */
export function inheritDates(mentions: readonly UndatedMention[]): Mention[] {
  const dated = mentions.filter((mention) => mention.date !== null);

  return mentions.map((mention) => {
    const date =
      sameDay(mention, dated) ??
      mention.date ??
      (isInStory(mention) ? lentBy(storyDate(mention, dated), 'same-paragraph') : null) ??
      lentBy(bySpeaker(mention, dated)?.date, 'same-speaker') ??
      lentBy(storyDate(mention, dated), 'same-paragraph') ??
      fromPublication(mention);
    const time = edtfSpan(date.value);
    assert(time !== null, `the date ${date.value} is no EDTF`);
    return withDate(mention, date, time);
  });
}

/** Field by field: to copy an object of this size with spreads takes longer than to find its date. */
const withDate = (mention: UndatedMention, date: SourceDate, time: TimeSpan): Mention => ({
  sentence: mention.sentence,
  span: mention.span,
  kind: mention.kind,
  title: mention.title,
  actors: mention.actors,
  agents: mention.agents,
  topics: mention.topics,
  topicWords: mention.topicWords,
  speaker: mention.speaker,
  pronoun: mention.pronoun,
  quotations: mention.quotations,
  figures: mention.figures,
  miscounts: mention.miscounts,
  content: mention.content,
  date,
  isSaid: mention.isSaid,
  isOfNow: mention.isOfNow,
  perfect: mention.perfect,
  weak: mention.weak,
  article: mention.reading.source.article,
  line: summaryLine(mention),
  time,
});

const lentBy = (date: Lender | null | undefined, rule: string): SourceDate | null =>
  date ? { start: date.start, end: date.end, text: date.text, value: date.value, known: false, rule } : null;

/** The same person's dated words: the last before, or else the first after, for paragraphs may stand in any order. */
function bySpeaker(mention: UndatedMention, dated: readonly UndatedMention[]): UndatedMention | undefined {
  if (mention.speaker === null || mention.perfect) return undefined;
  const own = dated.filter(
    (other) =>
      other.speaker === mention.speaker && other.kind === 'statement' && other.isSaid && isDay(other),
  );
  return own.findLast((other) => other.sentence < mention.sentence) ?? own.find(isRecent);
}

/** What stands further down lends its day only if it is of the same news. */
const isRecent = ({ date, reading }: UndatedMention): boolean =>
  date !== null && date.value >= addDays(reading.source.article.published as IsoDay, -RECENT_DAYS);

/** "Berg's remarks came on the same day": the day on which she spoke, and not the one told last. */
function sameDay(mention: UndatedMention, dated: readonly UndatedMention[]): SourceDate | null {
  if (mention.date?.rule !== 'same-time') return null;
  const person = mention.reading.actors.find((actor) => actor.sentence === mention.sentence)?.actor;
  const spoken = dated.findLast((other) => other !== mention && other.speaker === person && isDay(other));
  return spoken?.date ? { ...mention.date, value: spoken.date.value } : null;
}

/** Only a day on or before publication says when someone spoke. */
const isDay = ({ date, reading }: UndatedMention): boolean =>
  date !== null && parseIsoDay(date.value) !== null && date.value <= reading.source.article.published;

/** No words of the text give this date: its span is empty. */
function fromPublication(mention: UndatedMention): SourceDate {
  const { published } = mention.reading.source.article;
  return {
    start: mention.span.start,
    end: mention.span.start,
    text: '',
    value: published,
    known: false,
    rule: 'publication-date',
  };
}
