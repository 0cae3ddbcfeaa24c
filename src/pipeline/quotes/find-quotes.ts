import { overlaps, sliceSpan, type TextSpan } from '../../base/text-span.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { tokenPlaceAt } from '../actors/token-index.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import { quotedSpans } from '../sentences/quoted-spans.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { attributionOf } from './attribution.ts';
import { type Draft, draftsOf } from './draft.ts';
import { inherit } from './inherit.ts';
import { namingSpan } from './naming.ts';
import { pronounAt } from './noun-phrase.ts';
import { type People, peopleOf } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Quotation } from './quotation.ts';

/** How much of a sentence on either side of a quotation may name its speaker. Pieces. */
const WINDOW = 90;

/**
 * The quotations of `text`, in order, each with the words that name its speaker: the name beside the verb of saying,
 * or the name that a pronoun there stands for if it was given not too long before, or else the pronoun.
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
  const drafts = draftsOf(text, pieces, quotes);
  for (const draft of drafts) {
    if (!draft.title) draft.speaker = attributed(text, pieces[draft.sentence] ?? [], people, draft);
  }
  inherit({ sentences, people: people.ofSentence }, drafts);
  const mentionsNear = ({ start }: TextSpan) =>
    inSentence(actorMentions, tokenPlaceAt(sentences, start)?.sentence ?? -1);
  return drafts.map(({ quote, sentence, partial, speaker }) => ({
    start: quote.words.start,
    end: quote.words.end,
    text: sliceSpan(text, quote.words),
    speaker: speaker && {
      start: speaker.start,
      end: speaker.end,
      text: sliceSpan(text, speaker),
      actor: actorOf(speaker, sliceSpan(text, speaker), mentionsNear(speaker), isPersonActor),
    },
    partial,
    sentence,
  }));
}

/** The speaker that the quotation's own sentence names, or whom a pronoun there means. */
function attributed(
  text: string,
  own: readonly Piece[],
  people: People,
  { quote, sentence, at }: Draft,
): TextSpan | null {
  const ending = `${text.charAt(quote.words.end - 1)}${text.charAt(quote.end)}`.replace(/^[^,?!…—–-]/, '');
  const from = Math.max(0, at - WINDOW);
  const pieces = own.slice(from, at + WINDOW);
  const phrase = attributionOf(pieces, at - from, ending);
  if (phrase === null) return null;
  const span = namingSpan(pieces, phrase);
  const pronoun = pronounAt(pieces, phrase);
  return (pronoun === null ? null : people.meantAt(pronoun, sentence, span.start)) ?? span;
}

/** The actor whom the speaker's words name: one who is a person, or whose name is the last word ("the U.N."). */
function actorOf(
  speaker: TextSpan,
  words: string,
  mentions: readonly ActorMention[],
  isPersonActor: (id: string) => boolean,
): string | null {
  // In "a lawyer for Ann Lee" it is not she who speaks.
  const complement = words.search(/ (?:for|of) /);
  const isAbout = ({ actor, start }: ActorMention) =>
    complement >= 0 && start > speaker.start + complement && isPersonActor(actor);
  const inside = mentions.filter((mention) => overlaps(mention, speaker) && !isAbout(mention));
  const named =
    inside.find(({ end }) => end === speaker.end) ?? inside.find(({ actor }) => isPersonActor(actor));
  return named?.actor ?? inside[0]?.actor ?? null;
}
