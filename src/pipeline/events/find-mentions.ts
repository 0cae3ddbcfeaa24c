import { edtfSpan } from '../../base/edtf.ts';
import { contains, overlaps, type TextSpan } from '../../base/text-span.ts';
import { type IsoDay, startOfDay, type TimeSpan } from '../../base/time.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { topicsOf } from '../topics/find-topics.ts';
import { topicWords } from '../topics/topic-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { withCorrectedTags } from './correct-tags.ts';
import { countedIn, miscountsAt } from './counted-words.ts';
import { datelineLength } from './dateline.ts';
import { type Focus, type FocusDate, focusesOf } from './focus.ts';
import { type HeadlineSource, headlineOf, saysNothing } from './headline.ts';
import { kindOf } from './kind.ts';
import type { UndatedMention } from './mention.ts';
import { datedValueOf, isOfNow, isPresentPerfect, newsValueOf } from './news-value.ts';
import { type People, peopleOf } from './people.ts';
import { quotedHeadline } from './quoted-headline.ts';
import { isSaying, isSimplePast } from './verbs.ts';
import { wordsOf } from './words.ts';
import { isWorth } from './worth.ts';

export interface FoundMentions {
  readonly mentions: readonly UndatedMention[];
  /** How many dated sentences lie outside the timeline's range. */
  readonly outOfRange: number;
}

/** Every sentence of an article that reports something, in the order of the text. */
export function findMentions(read: Reading, vocabulary: Vocabulary, range: TimeSpan): FoundMentions {
  const reading = withCorrectedTags(read);
  const people = peopleOf(reading, vocabulary);
  const mentions: UndatedMention[] = [];
  const { article } = reading.source;
  let outOfRange = 0;
  reading.sentences.forEach((sentence, index) => {
    const prose = sentence.start + datelineLength(article.text.slice(sentence.start, sentence.end));
    const here = inSentence(reading.dates, index).filter((date) => date.start >= prose && !isVast(date));
    const inside = here.filter((date) => isInside(date, range));
    const marks = [...inSentence(reading.quotations, index - 1), ...inSentence(reading.quotations, index)]
      .map((q) => ({ start: q.start - 1, end: q.end + 1 }))
      .filter((q) => overlaps(q, sentence));
    const clauses = clausesOf(sentence, marks);
    const foci = focusesOf(sentence, clauses, inside.length > 0 ? inside : here, {
      text: article.text,
      published: article.published,
      quotations: marks,
    });
    const isOld = inside.length === 0 && here.length > 0;
    const mayStand = (clause: Clause): boolean =>
      here.some((date) => isAfterSince(date, sentence) || holds(clause, date, sentence))
        ? saysInPast(clause, sentence)
        : saysOrHasDone(clause, sentence);
    // "She said in 1998 …" tells of then, "She said the quay had been built in 1998" of now.
    const spoken = foci.map((focus) =>
      focus.date && !isInside(focus.date, range) && isReported(focus, sentence)
        ? { ...focus, date: null }
        : focus,
    );
    const told = spoken.filter(({ date, clause }) =>
      date === null ? !isOld || saysInPast(clause, sentence) || mayStand(clause) : isInside(date, range),
    );
    if (told.length < foci.length) outOfRange += 1;
    const own: UndatedMention[] = [];
    for (const focus of told) {
      const mention = mentionOf({ reading, vocabulary, people, index, clauses, marks }, focus);
      // Two clauses of a sentence that come to the same line tell one thing.
      if (mention && !own.some(({ title }) => title === mention.title)) own.push(mention);
    }
    mentions.push(...own);
  });
  return { mentions, outOfRange };
}

/** Words between a verb of saying and the date on which it was said: "told reporters in 1998". */
const SAID_WITHIN = 4;

/** A date that is part of what was said, and not of the saying. */
function isReported({ clause: { verb }, date }: Focus, { tokens }: Sentence): boolean {
  const token = tokens[verb ?? -1];
  if (!token || !date || !isSaying(token) || !isSimplePast(token)) return false;
  return tokens.findIndex(({ start }) => start >= date.start) - (verb ?? 0) > SAID_WITHIN;
}

const isAfterSince = ({ start }: DateExpression, { tokens }: Sentence): boolean =>
  /^since$/i.test(tokens.findLast((token) => token.end <= start)?.text ?? '');

/** "The union, which began a strike in 1998, has said …" tells of now. */
const saysOrHasDone = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const token = tokens[verb ?? -1];
  return token !== undefined && (isSaying(token) || /^(?:has|have)$/i.test(token.text));
};

/** "The ferry has been shut since 1998" tells of then; "Berg said it had been shut since 1998" of now. */
const saysInPast = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const token = tokens[verb ?? -1];
  return token !== undefined && isSaying(token) && isSimplePast(token);
};

/** A time that has not begun on the day of publication. */
const isAhead = ({ value }: FocusDate, published: string): boolean =>
  (edtfSpan(value)?.start ?? 0) > startOfDay(published as IsoDay);

/** "This century": no words that place a happening. */
const isVast = ({ value }: DateExpression): boolean => /^\d{2,3}X/.test(value);

interface Context {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly people: People;
  readonly index: number;
  readonly clauses: readonly Clause[];
  /** The quotations of the sentence with their marks. */
  readonly marks: readonly TextSpan[];
}

function mentionOf(context: Context, focus: Focus): UndatedMention | null {
  const { reading, vocabulary, people, index, clauses, marks } = context;
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const { article } = reading.source;
  const { span } = focus;
  const all = inSentence(reading.topics, index);
  const ofClause = topicsOf(all, span, vocabulary);
  const aboutTopics = ofClause.length > 0 ? span : sentence;
  const topics = topicsOf(all, aboutTopics, vocabulary);
  const quotation = bareQuotation(reading, index, marks);
  const ahead = focus.date !== null && isAhead(focus.date, article.published);
  const kind = quotation ? 'statement' : kindOf(focus.clause, clauses, sentence, ahead);
  const value = focus.date
    ? datedValueOf(focus.clause, sentence)
    : newsValueOf(focus.clause, clauses, sentence, kind, {
        isLead: isLead(reading, index),
        hasTopic: topics.length > 0,
      });
  if (value === 'background' && !quotation) return null;
  const inSpan = (at: TextSpan): boolean => contains(span, at);
  const actorMentions = inSentence(reading.actors, index);
  const institution = people.institutionOf(index);
  const speaker = quotation
    ? (quotation.speaker?.actor ?? null)
    : kind === 'statement'
      ? (institution ?? people.speakerOf(index, focus.clause, clauses))
      : null;
  const subject = speaker ?? people.pronounOf(index);
  const object = people.objectOf(index);
  const owner = people.ownerOf(index);
  const source: HeadlineSource = {
    text: article.text,
    sentence,
    words: wordsOf(article.text, sentence.tokens, marks),
    prose: sentence.start + datelineLength(article.text.slice(sentence.start, sentence.end)),
    clauses,
    quotations: marks,
    dates: inSentence(reading.dates, index),
    credits: reading.source.credits,
    actors: actorMentions,
    shortName: people.shortName,
    it: people.itOf(index),
    owner: owner === null ? null : (people.shortName(owner) ?? people.nameOf(owner)),
    pronoun: subject === null ? null : people.shortName(subject),
    him: object === null ? null : people.shortName(object),
  };
  const title = quotation ? quotedHeadline(quotation, source) : headlineOf(focus.clause, source);
  const isToldElsewhere = focus.date === null || !all.some((topic) => holds(focus.clause, topic, sentence));
  if (title === null || (saysNothing(title) && isToldElsewhere)) return null;
  const described = sentence.tokens[focus.clause.antecedent ?? -1];
  const isDescribed = (mention: ActorMention): boolean =>
    focus.clause.kind === 'relative' && described !== undefined && contains(mention, described);
  const takesPart = (mention: ActorMention): boolean =>
    (inSpan(mention) || isDescribed(mention)) &&
    (mention.role !== 'place' || people.isCountry(mention.actor));
  const own = actorMentions.filter(takesPart);
  // "Norway will close the bank, after savers took out millions last week": the bank is somewhere else in the sentence.
  const isAside = own.length === 0 && focus.clause.kind === 'adverbial';
  const taking = isAside ? actorMentions.filter(({ role }) => role === 'mentioned') : own;
  const doing = taking.filter(({ role }) => role === 'agent');
  const told = [
    ...(subject !== null && (speaker !== null || people.opensWithPronoun(index)) ? [subject] : []),
    ...(institution !== null ? [institution] : []),
    ...[object, owner].filter((actor) => actor !== null),
  ];
  const inOrder = (mentioned: readonly ActorMention[]): string[] => {
    const named = new Set([...mentioned.map(({ actor }) => actor), ...told]);
    return vocabulary.actors.map(({ id }) => id).filter((id) => named.has(id));
  };
  const actors = inOrder(taking);
  const telling = {
    kind,
    value,
    isMain: focus.clause.kind === 'main',
    isDated: focus.date !== null,
    hasActor: actors.length > 0,
    hasTopic: topics.length > 0,
    isQuoted: kind === 'statement' && marks.length > 0,
    isNear: isNear(reading, index),
  };
  if (!isWorth(telling)) return null;
  return {
    reading,
    sentence: index,
    span: { start: span.start, end: span.end },
    kind,
    title,
    actors,
    agents: inOrder(doing),
    topics,
    topicWords: topicWords(all, aboutTopics, topics),
    speaker,
    pronoun: source.pronoun,
    quotations: inSentence(reading.quotations, index).filter((quotation) => overlaps(quotation, span)),
    figures: countedIn(reading, index, span).figures,
    miscounts: miscountsAt(reading, index),
    content: contentOf(reading, index, span),
    date: focus.date ? stated(focus.date) : null,
    isSaid: focus.date !== null && (quotation !== null || datesSaying(focus.date, clauses, sentence)),
    isOfNow: isOfNow(focus.clause, sentence),
    perfect: !quotation && isPresentPerfect(focus.clause, sentence),
    weak: quotation ? topics.length === 0 : value === 'weak',
  };
}

/** "On Monday she said", "…, he said on Monday": a date among the words of saying. */
const datesSaying = (date: TextSpan, clauses: readonly Clause[], sentence: Sentence): boolean =>
  clauses.some((clause) => {
    const verb = sentence.tokens[clause.verb ?? -1];
    return verb !== undefined && isSaying(verb) && holds(clause, date, sentence);
  });

const holds = (clause: Clause, span: TextSpan, { tokens }: Sentence): boolean =>
  clause.tokens.some((i) => overlaps(span, tokens[i] ?? NOWHERE));

const NOWHERE = { start: -1, end: -1 };

/** Whether the vocabulary has a part in the sentence or in one beside it. */
const isNear = ({ actors, topics }: Reading, index: number): boolean =>
  [index - 1, index, index + 1].some(
    (near) => inSentence(actors, near).length > 0 || inSentence(topics, near).length > 0,
  );

/** The quotation of a sentence that is nothing else and whose speaker another sentence names. */
function bareQuotation(reading: Reading, index: number, marks: readonly TextSpan[]): Quotation | null {
  const sentence = reading.sentences[index];
  const words = sentence?.tokens.filter((token) => token.pos !== 'PUNCT') ?? [];
  if (!words.every((word) => marks.some((mark) => contains(mark, word)))) return null;
  return (
    reading.quotations.find((quotation) => sentence && overlaps(quotation, sentence) && quotation.speaker) ??
    null
  );
}

const isLead = (reading: Reading, index: number): boolean =>
  index === reading.sentences.findIndex((sentence) => !sentence.caption);

const stated = ({ start, end, text, value, known, rule }: FocusDate) => ({
  start,
  end,
  text,
  value,
  known,
  rule,
});

function isInside(date: FocusDate, range: TimeSpan): boolean {
  const span = edtfSpan(date.value);
  return span !== null && span.start >= range.start && span.end <= range.end;
}

function contentOf(reading: Reading, index: number, span: TextSpan): string[] {
  const dates = inSentence(reading.dates, index);
  const words = new Set<string>();
  for (const token of reading.sentences[index]?.tokens ?? [])
    if (
      contains(span, token) &&
      /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos) &&
      !dates.some((date) => overlaps(date, token))
    )
      words.add(token.lemma.toLowerCase());
  return [...words];
}
