import { edtfSpan } from '../../base/edtf.ts';
import { contains, overlaps, type TextSpan } from '../../base/text-span.ts';
import { type IsoDay, startOfDay } from '../../base/time.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { topicsOf } from '../topics/find-topics.ts';
import { topicWords } from '../topics/topic-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countedIn, miscountsAt } from './counted-words.ts';
import { holds } from './foci-in-range.ts';
import type { Focus, FocusDate } from './focus.ts';
import { type HeadlineSource, headlineOf, headlineOfMain, saysNothing } from './headline.ts';
import { kindOf } from './kind.ts';
import { type Meant, meantIn } from './meant.ts';
import type { UndatedMention } from './mention.ts';
import { datedValueOf, isOfNow, isPresentPerfect, newsValueOf } from './news-value.ts';
import { ownWords } from './own-words.ts';
import type { People } from './people.ts';
import { plainLine } from './plain-line.ts';
import { quotedHeadline } from './quoted-headline.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { sourceDateOf } from './source-date.ts';
import { takingPart } from './taking-part.ts';
import { isSaying } from './verbs.ts';
import { wordsOf } from './words.ts';
import { isWorth } from './worth.ts';

/** What a sentence reports in one clause; null when that is no news, none of this timeline, or nobody can tell of whom. */
export function mentionOf(
  focus: Focus,
  whole: SentenceReading,
  people: People,
  vocabulary: Vocabulary,
  isMainTold: boolean,
): UndatedMention | null {
  const { clause, clauses, date, span } = focus;
  const read = clauses === whole.clauses ? whole : { ...whole, clauses };
  const { reading, index, sentence, marks } = read;
  const quotation = bareQuotation(read);
  const about = withDescribed(focus, sentence);
  const ofClause = topicsOf(read.topics, about, vocabulary);
  const topics = ofClause.length > 0 ? ofClause : topicsOf(read.topics, sentence, vocabulary);
  const isFuture = date !== null && isAhead(date, reading.source.article.published);
  const kind = quotation ? 'statement' : kindOf(clause, clauses, sentence, isFuture);
  const value = date
    ? datedValueOf(clause, sentence)
    : newsValueOf(clause, clauses, sentence, kind, {
        isLead: isLead(read),
        hasTopic: topics.length > 0,
        isNarrated: isNarrated(read),
      });
  if (value === 'background' && !quotation) return null;
  const meant = meantIn(clause, kind, quotation, read, people);
  const { actors, agents } = takingPart(focus, read, meant, people, vocabulary);
  const telling = {
    kind,
    value,
    isMain: clause.kind === 'main',
    isDated: date !== null,
    hasActor: actors.length > 0,
    hasTopic: topics.length > 0,
    isQuoted: kind === 'statement' && marks.length > 0,
    isNear: sentence.caption || isNear(reading, index),
  };
  if (!isWorth(telling)) return null;
  const source = headlineSource(read, meant, people);
  const title = quotation ? quotedHeadline(quotation, source) : lineOf(focus, source, isMainTold);
  const isToldElsewhere = date === null || !read.topics.some((topic) => holds(clause, topic, sentence));
  if (title === null || (saysNothing(title) && isToldElsewhere)) return null;
  return {
    reading,
    sentence: index,
    span: { start: span.start, end: span.end },
    kind,
    title,
    actors,
    agents,
    topics,
    topicWords: topicWords(read.topics, ofClause.length > 0 ? about : sentence, topics),
    speaker: meant.speaker,
    pronoun: meant.subject && people.shortName(meant.subject),
    quotations: read.quotations.filter((quoted) => overlaps(quoted, span)),
    figures: countedIn(reading, index, span).figures,
    miscounts: miscountsAt(reading, index),
    content: contentOf(read, span),
    date: date && sourceDateOf(date),
    isSaid: date !== null && (quotation !== null || datesSaying(date, read)),
    isAside: clause.kind === 'relative',
    isOfNow: isOfNow(clause, sentence),
    perfect: !quotation && isPresentPerfect(clause, sentence),
    weak: quotation ? topics.length === 0 : value === 'weak',
  };
}

/**
 * Nothing that happened on a day is left out for want of a good line. What a clause tells of "it" or "them" is told in
 * the words of the main clause, unless these tell something of their own.
 */
function lineOf({ clause, date }: Focus, source: HeadlineSource, isMainTold: boolean): string | null {
  const line = headlineOf(clause, source);
  if (line !== null) return line;
  const plain = date && plainLine(clause, source);
  if (plain !== null && (isMainTold || !/^(?:It|They|He|She)\b/.test(plain))) return plain;
  return headlineOfMain(clause, source) ?? plain ?? (date && ownWords(clause, source));
}

/** "a hospital with 50 beds, which opened on Monday": what a relative clause tells of, with its words. */
function withDescribed({ clause, span }: Focus, { tokens }: Sentence): TextSpan {
  if (clause.kind !== 'relative' || clause.antecedent === null) return span;
  let from = clause.antecedent;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return { start: Math.min(span.start, tokens[from]?.start ?? span.start), end: span.end };
}

/** The quotation of a sentence that is nothing else and whose speaker another sentence names. */
function bareQuotation({ reading, sentence, marks }: SentenceReading): Quotation | null {
  const isBare = sentence.tokens.every(
    (token) => token.pos === 'PUNCT' || marks.some((mark) => contains(mark, token)),
  );
  if (!isBare) return null;
  return reading.quotations.find((quotation) => quotation.speaker && overlaps(quotation, sentence)) ?? null;
}

/** A time that has not begun on the day of publication. */
const isAhead = ({ value }: FocusDate, published: string): boolean =>
  (edtfSpan(value)?.start ?? 0) > startOfDay(published as IsoDay);

/** "I", "me" or "my" outside all quotations. */
const isNarrated = ({ sentence, marks }: SentenceReading): boolean =>
  sentence.tokens.some(
    (token) => /^(?:I|me|my|Me|My)$/.test(token.text) && !marks.some((mark) => contains(mark, token)),
  );

const isLead = ({ reading, index }: SentenceReading): boolean =>
  index === reading.sentences.findIndex((sentence) => !sentence.caption);

/** Whether the vocabulary has a part in the sentence or in one beside it. */
const isNear = ({ actors, topics }: Reading, index: number): boolean =>
  [index - 1, index, index + 1].some(
    (near) => inSentence(actors, near).length > 0 || inSentence(topics, near).length > 0,
  );

function headlineSource(read: SentenceReading, meant: Meant, people: People): HeadlineSource {
  const { reading, index, sentence, prose, clauses, marks, dates, actors } = read;
  const { text, published } = reading.source.article;
  const { object, owner } = meant;
  return {
    text,
    sentence,
    words: wordsOf(text, sentence.tokens, marks),
    prose,
    clauses,
    quotations: marks,
    dates,
    isLongAgo: dates.some(({ value }) => Number(value.slice(0, 4)) < Number(published.slice(0, 4)) - 1),
    credits: reading.source.credits,
    actors,
    shortName: people.shortName,
    it: people.itOf(index),
    owner: owner && (people.shortName(owner) ?? people.nameOf(owner)),
    meant: (token) => people.nameAt(index, token),
    him: object && people.shortName(object),
  };
}

/** "On Monday she said", "…, he said on Monday": a date among the words of saying. */
const datesSaying = (date: TextSpan, { clauses, sentence }: SentenceReading): boolean =>
  clauses.some((clause) => {
    const verb = sentence.tokens[clause.verb ?? -1];
    return verb !== undefined && isSaying(verb) && holds(clause, date, sentence);
  });

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

function contentOf({ sentence, dates }: SentenceReading, span: TextSpan): string[] {
  const content = new Set<string>();
  for (const token of sentence.tokens) {
    if (!TELLING.has(token.pos) || !contains(span, token)) continue;
    if (!dates.some((date) => overlaps(date, token))) content.add(token.lemma.toLowerCase());
  }
  return [...content];
}
