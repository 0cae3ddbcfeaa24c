import type { Clause } from './clause.ts';
import type { HeadlineSource } from './headline.ts';
import { prepare } from './prepare-words.ts';
import { isPlural } from './present-tense.ts';
import { capitalise, dropArticle, withSubject } from './subject.ts';
import { tidy, withoutLeadIn } from './trim-words.ts';
import { isWord, joinWords, type Word } from './words.ts';

/** More words than this are no name. */
const LONGEST_NAME = 13;

/** "…, the minister said" becomes "Minister: …" before a quotation and "Minister says …" before plain words. */
export function attributedWords(attribution: Clause, source: HeadlineSource): readonly Word[] | null {
  const speaker = speakerName(attribution, source);
  if (speaker === null) return null;
  const start = attribution.tokens[0] ?? 0;
  const quoteFirst = source.quotations.some((span) => span.start === source.sentence.start);
  const content = source.clauses
    .filter((clause) => clause.kind !== 'attribution' && clause.kind !== 'relative')
    .flatMap((clause) => clause.tokens)
    .filter((i) => !quoteFirst || i < start)
    .sort((a, b) => a - b);
  const prepared = tidy(prepare(content, source));
  // "When Berg asked, she said no": nothing that she said comes first.
  if (isWord(prepared[0], 'when', 'after', 'before', 'while', 'although', 'though', 'until')) return null;
  const opensQuote = isWord(prepared[0], '"', '“');
  const [first, ...rest] = opensQuote ? prepared : tidy(withoutLeadIn(prepared, null));
  if (!first || rest.length < 2) return null;
  const glue: Word = {
    text: opensQuote ? `${speaker.name}:` : `${speaker.name} ${speaker.isPlural ? 'say' : 'says'}`,
    pos: 'VERB',
    lemma: 'say',
    spaced: false,
    token: -1,
    quoted: false,
  };
  return [
    glue,
    {
      ...first,
      spaced: true,
      text: opensQuote ? first.text : withinLine(first, rest[0], source),
    },
    ...rest,
  ];
}

/** Who speaks, as a headline names them. */
interface Speaker {
  readonly name: string;
  readonly isPlural: boolean;
}

function speakerName(attribution: Clause, source: HeadlineSource): Speaker | null {
  const words = prepare(attribution.tokens, source);
  const according = words.findIndex((word) => isWord(word, 'according'));
  if (according >= 0) return accordingTo(attribution, words.slice(according + 2), source);
  const verbAt = words.findIndex((word) => word.token === attribution.verb);
  const isNoun = (word: Word): boolean => /^(?:NOUN|PROPN|PRON)$/.test(word.pos);
  const before = tidy(words.slice(0, Math.max(verbAt, 0)));
  const subject = before.some(isNoun) ? before : tidy(words.slice(verbAt + 1));
  const comma = subject.findIndex((word) => word.text === ',' || isWord(word, 'who', 'which', 'whose'));
  if (/ing$/.test(subject[0]?.text ?? '') && subject[0]?.pos !== 'PROPN') return null;
  const named = speakerOf(comma > 0 ? subject.slice(0, comma) : subject, source);
  return named ?? personIn(attribution, source);
}

/** "its leader, Ola Berg,": the name where the words before it do not tell who. */
function personIn({ tokens }: Clause, { sentence, actors, shortName }: HeadlineSource): Speaker | null {
  const spans = tokens.flatMap((i) => sentence.tokens[i] ?? []);
  const names = actors
    .filter((mention) => spans.some((token) => mention.start <= token.start && token.end <= mention.end))
    .map(({ actor }) => shortName(actor));
  const name = names.find((found) => found !== null);
  return name === undefined ? null : { name, isPlural: false };
}

function speakerOf(subject: readonly Word[], source: HeadlineSource): Speaker | null {
  const told = withSubject(subject, source);
  // "Berg of the harbour board": a person of the vocabulary needs no more than the name.
  const isNamed = source.actors.some(({ actor }) => source.shortName(actor) === told?.[0]?.text);
  const words = told && isNamed && told[1]?.pos === 'ADP' ? told.slice(0, 1) : told;
  if (!words || words.length === 0 || words.length > LONGEST_NAME) return null;
  return { name: capitalise(dropArticle(joinWords(words))), isPlural: isPlural(words) };
}

/** "according to the latest count by the union": the actor in it, or else all of it when it is short. */
function accordingTo(attribution: Clause, words: readonly Word[], source: HeadlineSource): Speaker | null {
  const { tokens } = source.sentence;
  const own = attribution.tokens.flatMap((i) => tokens[i] ?? []);
  const actor = source.actors.find((mention) => {
    const last = own.findLastIndex((token) => mention.start <= token.start && token.end <= mention.end);
    // "the Norwegian ministry": only a part of the name.
    return last >= 0 && !/^(?:NOUN|PROPN)$/.test(own[last + 1]?.pos ?? '');
  });
  if (actor) return { name: source.shortName(actor.actor) ?? actor.text, isPlural: false };
  const end = words.findIndex(
    (word) => /^[,.;:]$/.test(word.text) || isWord(word, 'who', 'which', 'whose', 'because'),
  );
  return speakerOf(end > 0 ? words.slice(0, end) : words, source);
}

/** The first word of a sentence as it stands inside one: a name keeps its capital. */
function withinLine(word: Word, next: Word | undefined, source: HeadlineSource): string {
  const token = source.sentence.tokens[word.token];
  const named =
    token !== undefined &&
    source.actors.some((actor) => actor.start <= token.start && token.end <= actor.end);
  const plain =
    /^\p{Lu}\p{Ll}*$/u.test(word.text) &&
    (word.pos !== 'PROPN' || (word.token === 0 && next?.pos !== 'PROPN'));
  return !named && plain ? word.text.toLowerCase() : word.text;
}
