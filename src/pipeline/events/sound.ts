import { wordSet } from '../../base/word-set.ts';
import type { Clause } from './clause.ts';
import type { HeadlineSource } from './headline.ts';
import { isWord, type Word } from './words.ts';

const NEGATION = /^(?:not|n['’]t|never|no|none|nobody|neither|nor|nothing|without|hardly|barely|cannot)$/i;
const CANNOT_OPEN =
  /^(?:of|and|or|but|nor|that|than|is|are|was|were|be|been|has|have|had|will|would|to|by|as|because)$/i;
const LEADS_ON = /^(?:DET|ADP|CCONJ|PART)$/;
const PARTICLES = wordSet('up out off down over away back in on through around by apart ago');

/**
 * Whether a line made from a clause can stand: it has the clause's verb and a subject before it, no word is left hanging
 * where others were cut out, and no "not" between its words was lost.
 */
export function isSound(words: readonly Word[], focus: Clause, source: HeadlineSource): boolean {
  if (source.sentence.caption) return true;
  const [first] = words;
  if (first === undefined || (!first.quoted && CANNOT_OPEN.test(first.text))) return false;
  if (focus.verb !== null && (isTornApart(words, focus.verb) || isCutFromVerb(focus, source))) return false;
  if (endsInOpenVerb(words, source)) return false;
  if (focus.verb !== null && focus.tokens[0] !== focus.verb && !hasSubject(words, focus)) return false;
  return !hasLooseWord(words, source) && keepsNegations(words, focus, source);
}

/** "and are expected" with no verb before the "and", "was closed said". */
function isTornApart(words: readonly Word[], verb: number): boolean {
  const at = words.findIndex((word) => word.token === verb);
  const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
  return (
    words.some((word, i) => i > 0 && !word.quoted && isWord(word, 'said') && words[i - 1]?.pos === 'VERB') ||
    (words[at - 1]?.pos === 'CCONJ' && !words.slice(0, at).some(isVerb))
  );
}

/** "held up by what Oslo described [as a fault]": as what is gone. */
function endsInOpenVerb(words: readonly Word[], { sentence: { tokens } }: HeadlineSource): boolean {
  const last = words.at(-1);
  const isOpen = last !== undefined && !last.quoted && /^(?:describe|call|term|brand|dub)$/.test(last.lemma);
  const follows = tokens[(last?.token ?? -1) + 1];
  return isOpen && follows !== undefined && /^(?:ADP|SCONJ|DET|PRON)$/.test(follows.pos);
}

/** "after a storm [in which ten are said to have] died": the verb's auxiliary is in another clause. */
function isCutFromVerb({ verb, tokens: own }: Clause, { sentence: { tokens } }: HeadlineSource): boolean {
  const before = (verb ?? 0) - 1;
  return !own.includes(before) && /^(?:have|has|had|be|been|being|to)$/i.test(tokens[before]?.text ?? '');
}

/** A noun, name or number before the verb, unless the verb was replaced by another word ("Berg to sell"). */
function hasSubject(words: readonly Word[], { verb, kind }: Clause): boolean {
  const at = words.findIndex((word) => word.token === verb);
  if (at < 0) return true;
  // "Work on the quay began": a noun was taken for the verb.
  if (at === 0 && kind === 'relative' && words.slice(1).some(({ pos }) => pos === 'VERB')) return true;
  return words.slice(0, at).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(pos));
}

/** "visits her on the and brings", "until at": a word whose partner was cut out. */
function hasLooseWord(words: readonly Word[], { sentence: { tokens } }: HeadlineSource): boolean {
  return words.some((word, i) => {
    const next = words[i + 1];
    if (next === undefined && !word.quoted && isWord(word, 'its', 'his', 'their', 'my', 'our')) return true;
    if (word.quoted || word.token < 0 || !LEADS_ON.test(word.pos) || next?.token === word.token + 1)
      return false;
    const follows = tokens[word.token + 1];
    if (follows === undefined || follows.pos === 'PUNCT') return false;
    if (
      word.pos === 'ADP' &&
      PARTICLES.has(word.text.toLowerCase()) &&
      /^(?:VERB|NOUN|PRON)$/.test(words[i - 1]?.pos ?? '')
    )
      return false;
    if (word.pos === 'PART') return isWord(word, 'to') && next?.pos !== 'VERB' && next !== undefined;
    return next === undefined || /^(?:CCONJ|SCONJ|ADP|PUNCT|AUX|VERB)$/.test(next.pos);
  });
}

/** A "not" between the first and the last word of the line stands in it. */
function keepsNegations(
  words: readonly Word[],
  focus: Clause,
  { sentence: { tokens } }: HeadlineSource,
): boolean {
  const negations = focus.tokens.filter((i) => NEGATION.test(tokens[i]?.text ?? ''));
  if (negations.length === 0) return true;
  const kept = new Set(words.map(({ token }) => token));
  const own = focus.tokens.filter((i) => kept.has(i));
  const [from = Number.POSITIVE_INFINITY, to = from] = [own[0], own.at(-1)];
  return negations.every((i) => i < from || i > to || kept.has(i));
}
