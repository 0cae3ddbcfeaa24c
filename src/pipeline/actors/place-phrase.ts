import { wordSet } from '../../base/word-set.ts';
import type { Token } from '../sentences/sentence.ts';

/** Prepositions that make a city a place, whatever else stands there. */
const WHERE = wordSet(
  'in near at around outside inside into across through throughout within beyond above beneath past via',
);
/** Nouns and verbs of hitting and moving: "a strike on", "drove towards". */
const PHYSICAL = wordSet(
  `attack strike missile shell shelling assault advance march drone raid bomb bombardment rocket fall descend close
  siege battle drive push airstrike flight flee travel trip visit fly go come arrive return journey head road way train
  evacuate move route rush escape withdraw retreat`,
);
/** What is told, sent or given to a government rather than carried to a city. */
const DEALINGS = wordSet(
  `message signal aid support assistance help weapon arms weaponry ammunition equipment provide supply deliver give
  warn warning appeal response respond reply ambassador envoy ultimatum pledge offer demand concession loyal loyalty
  threat interest close closer tie link talk answer commitment commit send sell grant donate belong matter blow gift
  letter thank thanks grateful order pressure approval guarantee assurance statement money fund funding gas tank jet
  say reject denial criticism condemnation invitation cooperation retaliation reaction complaint protest word`,
);
/** Verbs whose object is a city and not a government. */
const DONE_TO_CITIES = wordSet(
  `enter reach leave visit capture seize take encircle surround shell bomb storm bombard flee approach tour besiege
  hit rock evacuate recapture retake liberate overrun`,
);
const TRUST = wordSet(
  'confidence trust interest belief faith ally partner government regime counterpart change',
);
/** Nouns that a city modifies as a place: "Paris suburbs", "the Geneva talks". */
const LOCAL_NOUNS = wordSet(
  `region suburb resident airport street summit metro subway talk meeting conference headquarters office bureau oblast
  province district area outskirts mayor apartment hotel square stadium hospital university neighborhood neighbourhood
  station marathon native correspondent court forum accord agreement zoo`,
);
const REACH = 8;

/** True when the city or house named by the tokens only says where something is. */
export function placeRole(
  tokens: readonly Token[],
  first: number,
  last: number,
  possessive: boolean,
): boolean {
  const after = tokens[last + (possessive ? 2 : 1)];
  if (possessive) return after?.pos === 'PROPN' && isWhere(tokens, first);
  if (after?.text === '-' || after?.text.startsWith('-')) return false;
  if (isLocalNoun(after) || isDateline(tokens, first, last)) return true;
  if (after?.lemma === 'fall' && after.pos === 'VERB') return true;
  if (isPassiveCapture(tokens, last + 1)) return true;
  return isWhere(tokens, first);
}

function isWhere(tokens: readonly Token[], first: number): boolean {
  let index = first - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[index]?.pos ?? '') || isCapitalNoun(tokens[index])) index--;
  if (isCapitalNoun(tokens[first - 1])) return true;
  const word = tokens[index]?.text.toLowerCase() ?? '';
  const before = tokens[index - 1];
  if (word === 'in') return !TRUST.has(before?.lemma ?? '');
  if (WHERE.has(word)) return true;
  if (word === 'to' || word === 'toward' || word === 'towards')
    return !nearestIs(tokens, index, DEALINGS, PHYSICAL);
  if (word === 'from') return !DEALINGS.has(before?.lemma ?? '');
  if (word === 'for')
    return nearestIs(tokens, index, wordSet('fight battle leave head bound depart'), DEALINGS);
  if (word === 'on' || word === 'against' || word === 'over') return PHYSICAL.has(before?.lemma ?? '');
  if (word === 'of') return isGeographic(before);
  return tokens[index]?.pos === 'VERB' && DONE_TO_CITIES.has(tokens[index]?.lemma ?? '');
}

const isCapitalNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && /^(?:capital|city|town|downtown)$/.test(token.lemma);

const isLocalNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos) && LOCAL_NOUNS.has(token.lemma);

const isGeographic = (token: Token | undefined): boolean =>
  /^(?:north|south|east|west|city|capital|outskirt|outskirts|mayor|suburb|centre|center|street|streets|siege|battle|fall|capture|part|port|town|edge|kilometers|kilometres|miles|heart|bombing|shelling|region|resident|residents|skies)$/.test(
    token?.lemma ?? '',
  );

/** "PARIS (Wire) —", "PARIS —": a dateline; "Vilnius, Lithuania": a place spelt out. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  const [next, second] = [tokens[last + 1], tokens[last + 2]];
  if (first === 0 && next && /^(?:\(|—|–|--)$/.test(next.text)) return true;
  const third = tokens[last + 3];
  return (
    next?.text === ',' &&
    second?.pos === 'PROPN' &&
    (first === 0 || isWhere(tokens, first)) &&
    third?.text !== 'and'
  );
}

function isPassiveCapture(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from + 1];
  return tokens[from]?.lemma === 'be' && verb?.pos === 'VERB' && DONE_TO_CITIES.has(verb.lemma);
}

/** True when the nearest word before `index` that is in either set is in `wanted`. */
function nearestIs(
  tokens: readonly Token[],
  index: number,
  wanted: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--) {
    const lemma = tokens[back]?.lemma ?? '';
    if (wanted.has(lemma)) return true;
    if (other.has(lemma)) return false;
  }
  return false;
}
