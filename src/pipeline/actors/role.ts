import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { ActorMention } from './actor-mention.ts';
import type { NameKind } from './name-index.ts';
import { placeRole } from './place-phrase.ts';
import { tokenAt } from './token-index.ts';

/** Words that open a clause as often as a phrase; the verb behind the name decides. */
const CLAUSE_OPENERS = /^(?:as|since|after|before|until|than|that|while|once|though|because|if|whether)$/i;
/** Verbs that a clause follows without "that": "he said the port was shut". */
const CLAUSE_VERBS = /^(?:say|think|believe|claim|hope|insist|add|warn|know|fear|stress|mean)$/;
const NOUN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/;
/** How far the main verb may stand behind an aside: "Kent, the harbour master since May, said". */
const ASIDE_REACH = 30;

/** `first` and `last` are the indexes of the mention's tokens. */
export function roleOf(
  sentence: Sentence,
  first: number,
  last: number,
  kind: NameKind,
  possessive: boolean,
): ActorMention['role'] {
  if (kind === 'metonym') {
    const place = placeRole(sentence.tokens, first, last, possessive);
    if (place) return 'place';
  }
  return isAgent(sentence.tokens, first, last) ? 'agent' : 'mentioned';
}

/** The subject of a clause, the modifier of one ("Kent's lawyers said"), or what follows "by" and "said". */
function isAgent(tokens: readonly Token[], first: number, last: number): boolean {
  const start = phraseStart(tokens, first);
  const before = tokens[start - 1];
  if (before && /^(?:by|according)$/i.test(before.text)) return true;
  if (before?.text.toLowerCase() === 'to' && tokens[start - 2]?.text.toLowerCase() === 'according')
    return true;
  if (before?.lemma === 'say' && !isVerb(tokens[phraseEnd(tokens, last) + 1])) return true;
  if (
    (before?.pos === 'VERB' && !CLAUSE_VERBS.test(before.lemma)) ||
    (before?.pos === 'ADP' && !CLAUSE_OPENERS.test(before.text))
  )
    return false;
  const verb = skipAside(tokens, phraseEnd(tokens, last) + 1);
  return isMainVerb(tokens[verb]);
}

function phraseStart(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > 0) {
    const before = tokens[start - 1];
    if (before && NOUN_PHRASE.test(before.pos) && !isInfinitiveTo(tokens, start - 1)) start--;
    else if (before?.pos === 'CCONJ' && tokens[start - 2]?.pos === 'PROPN') start -= 2;
    else break;
  }
  return start;
}

function phraseEnd(tokens: readonly Token[], last: number): number {
  let end = last;
  while (true) {
    const after = tokens[end + 1];
    const second = tokens[end + 2];
    if (after && NOUN_PHRASE.test(after.pos) && !isInfinitiveTo(tokens, end + 1) && after.pos !== 'DET')
      end++;
    else if (after?.pos === 'CCONJ' && second && /^(?:PROPN|NOUN|DET|ADJ)$/.test(second.pos)) end += 2;
    else return end;
  }
}

const isInfinitiveTo = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.pos === 'PART' && /^(?:to|not|n't)$/i.test(tokens[index]?.text ?? '');

/** Index of the token behind adverbs and behind an aside between commas. */
function skipAside(tokens: readonly Token[], from: number): number {
  let index = from;
  if (tokens[index]?.text === ',') {
    for (let close = index + 1; close < Math.min(tokens.length, index + ASIDE_REACH); close++) {
      if (tokens[close]?.text === ',' && isMainVerb(tokens[skipAdverbs(tokens, close + 1)])) {
        index = close + 1;
        break;
      }
    }
  }
  return skipAdverbs(tokens, index);
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (tokens[index]?.pos === 'ADV') index++;
  return index;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** A verb that can be the main one of a clause: no "-ing" form. A past participle cannot be told from a past tense. */
const isMainVerb = (token: Token | undefined): boolean => isVerb(token) && !/ing$/i.test(token?.text ?? '');

/** The tokens of `sentence` that `span` covers, as indexes, from the token at `from` on. */
export function lastTokenOf(sentence: Sentence, from: number, span: TextSpan): number {
  let last = from;
  while ((tokenAt(sentence, last + 1)?.start ?? span.end) < span.end) last++;
  return last;
}
