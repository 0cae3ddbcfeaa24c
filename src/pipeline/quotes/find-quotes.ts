import { overlaps, sliceSpan, type TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { tokenPlaceAt } from '../actors/token-index.ts';
import { type QuotedSpan, quotedSpans } from '../sentences/quoted-spans.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { antecedentOf } from './antecedent.ts';
import { attributionOf } from './attribution.ts';
import { namingSpan } from './naming.ts';
import { type Phrase, pronounAt } from './noun-phrase.ts';
import { type Person, peopleOf } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Quotation } from './quotation.ts';

/** Fewer words are as often irony or a title as speech: they need their own words of attribution. */
const MIN_SPEECH_WORDS = 4;

/** A quotation on the way to its speaker. */
interface Draft {
  readonly quote: QuotedSpan;
  readonly index: number;
  readonly sentence: number;
  readonly words: number;
  /** True when the quotation is a sentence by itself. */
  readonly whole: boolean;
  speaker: TextSpan | null;
}

interface Context {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly pieces: readonly (readonly Piece[])[];
  /** Those of each sentence. */
  readonly people: readonly (readonly Person[])[];
}

/**
 * The quotations of `text`, in order, each with the words that name its speaker: the name beside the verb of saying,
 * or the name that a pronoun there stands for if it was given in the two paragraphs before, or else the pronoun.
 * Speakers need not be in the vocabulary; without a vocabulary `actor` is always null.
 */
export function findQuotes(
  text: string,
  sentences: readonly Sentence[],
  paragraphs: readonly TextSpan[],
  actorMentions: readonly ActorMention[],
  vocabulary: Vocabulary,
): Quotation[] {
  const quotes = quotedSpans(text, paragraphs).flat();
  if (quotes.length === 0) return [];
  const pieces = piecesOf(sentences, quotes);
  const kinds = new Map(vocabulary.actors.map(({ id, kind }) => [id, kind]));
  const isPersonActor = (id: string) => kinds.get(id) === 'person';
  const people = peopleOf(sentences, pieces, actorMentions, isPersonActor);
  const context = { text, sentences, pieces, people };
  const drafts = quotes.flatMap((quote, index) => draftOf(context, quote, index));
  for (const draft of drafts) draft.speaker = attributed(context, draft);
  inherit(context, drafts);
  const mentions = new Map<number, ActorMention[]>();
  for (const mention of actorMentions) {
    mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), mention]);
  }
  const mentionsNear = ({ start }: TextSpan) =>
    mentions.get(tokenPlaceAt(sentences, start)?.sentence ?? -1) ?? [];
  return drafts.map(({ quote, sentence, speaker }) => ({
    ...quote.words,
    text: sliceSpan(text, quote.words),
    speaker: speaker && {
      ...speaker,
      text: sliceSpan(text, speaker),
      actor: actorOf(speaker, mentionsNear(speaker), isPersonActor),
    },
    sentence,
  }));
}

function draftOf({ text, sentences, pieces }: Context, quote: QuotedSpan, index: number): Draft[] {
  const sentence = tokenPlaceAt(sentences, quote.start)?.sentence;
  if (sentence === undefined) return [];
  const own = pieces[sentence] ?? [];
  const whole = own.every((piece) => piece.quote === index || piece.pos === 'PUNCT');
  const words = sliceSpan(text, quote.words).split(/\s+/).length;
  return [{ quote, index, sentence, words, whole, speaker: null }];
}

function attributed(context: Context, { quote, index, sentence }: Draft): TextSpan | null {
  const { text, pieces } = context;
  if (isTitle(sliceSpan(text, quote.words))) return null;
  const own = pieces[sentence] ?? [];
  const at = own.findIndex((piece) => piece.quote === index);
  const ending = `${text.charAt(quote.words.end - 1)}${text.charAt(quote.end)}`.replace(/^[^,?!…—–-]/, '');
  const phrase = at < 0 ? null : attributionOf(own, at, ending);
  return phrase && resolve(context, own, phrase, sentence);
}

/** "The Long Way Home": every longer word has a capital. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[.,?!]$/.test(words);
}

function resolve(
  { sentences, people }: Context,
  pieces: readonly Piece[],
  phrase: Phrase,
  sentence: number,
): TextSpan {
  const span = namingSpan(pieces, phrase);
  const pronoun = pronounAt(pieces, phrase);
  if (pronoun === null) return span;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const person = antecedentOf(pronoun, { ...span, paragraph, sentence }, people);
  return person ? { start: person.start, end: person.end } : span;
}

/** Gives quotations without words of attribution the speaker of what they go on with. */
function inherit(context: Context, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.speaker) return;
    const before = drafts[index - 1];
    draft.speaker =
      inSentence(draft, before, drafts[index + 1]) ??
      inParagraph(context, draft, before) ??
      continued(draft, before);
  });
  drafts.forEach((draft, index) => {
    const after = drafts[index + 1];
    if (draft.speaker || !draft.whole || !after || after.sentence !== draft.sentence + 1) return;
    if (after.quote.paragraph === draft.quote.paragraph) draft.speaker = after.speaker;
  });
}

/** `Kent called it "late" and "too little"`. */
function inSentence(draft: Draft, before: Draft | undefined, after: Draft | undefined): TextSpan | null {
  if (before?.sentence === draft.sentence && before.speaker) return before.speaker;
  return after?.sentence === draft.sentence && draft.words >= MIN_SPEECH_WORDS ? after.speaker : null;
}

/** `"…," Kent said. "…"` and `Kent was wary. "…"`. */
function inParagraph(
  { sentences, people }: Context,
  draft: Draft,
  before: Draft | undefined,
): TextSpan | null {
  if (!draft.whole) return null;
  const previous = draft.sentence - 1;
  if (sentences[previous]?.paragraph !== draft.quote.paragraph) return null;
  if (before && before.sentence === previous && before.speaker) return before.speaker;
  const acting = people[previous] ?? [];
  return (
    acting.findLast(({ part }) => part === 'speaks') ?? acting.find(({ part }) => part === 'acts') ?? null
  );
}

/** A paragraph of speech alone goes on with the speech of the paragraph before. */
function continued(draft: Draft, before: Draft | undefined): TextSpan | null {
  if (!before || before.quote.paragraph !== draft.quote.paragraph - 1) return null;
  return before.quote.open || draft.whole ? before.speaker : null;
}

/** The actor whom the speaker's words name: one who is a person, or whose name is the last word ("the U.N."). */
function actorOf(
  speaker: TextSpan,
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): string | null {
  const inside = mentions.filter((mention) => overlaps(mention, speaker));
  const named =
    inside.find(({ end }) => end === speaker.end) ?? inside.find(({ actor }) => isPersonActor(actor));
  return named?.actor ?? inside[0]?.actor ?? null;
}
