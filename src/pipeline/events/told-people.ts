import { contains } from '../../base/text-span.ts';
import { wordSet } from '../../base/word-set.ts';
import type { ActorMention } from '../actors/actor-mention.ts';
import { type Gender, genderOf, isGivenName } from '../actors/given-names.ts';
import { HONORIFICS, OFFICE_WORDS } from '../actors/office-words.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Cast } from './cast.ts';

/** Someone of whom a sentence tells. */
export interface ToldPerson {
  /** Actor id; null for somebody who is not in the vocabulary. */
  readonly actor: string | null;
  /** The surname; null for "a girl". */
  readonly name: string | null;
  readonly gender: Gender | null;
  /** Whether they act or speak, rather than being told of in passing. */
  readonly acts: boolean;
  /** Where the name ends in the text, in UTF-16 units. */
  readonly end: number;
}

/** What is known of the persons of a vocabulary. */
export interface KnownPeople {
  readonly cast: Cast;
  /** Given names of theirs. */
  readonly givenNames: ReadonlySet<string>;
}

const FEMALE =
  wordSet(`mrs ms miss lady dame woman girl mother daughter sister wife widow grandmother aunt niece queen princess
  actress nun schoolgirl policewoman chairwoman spokeswoman congresswoman businesswoman councilwoman headmistress midwife`);
const MALE =
  wordSet(`mr sir lord man boy father son brother husband widower grandfather uncle nephew king prince monk
  schoolboy policeman chairman spokesman congressman businessman councilman fireman headmaster fisherman gunman`);
/** Nouns of either that do not end as those of persons do. */
const PERSON = wordSet(
  'witness judge nurse pilot guard patient student child teenager client victim parent survivor suspect',
);
const PERSON_ENDING = /(?:man|woman|ist|ician|[^ae]er|[in]eer|[^t]or|ian|ant)$/;
/** Words of such an ending that are no persons. */
const THING =
  wordSet(`number order paper letter power matter summer winter computer cover center quarter chapter poster banner
  corner river tower water weather dinner danger anger error mirror factor sector motor terror tremor floor door murder border disorder
  transfer register charter barrier carrier trailer folder server counter encounter disaster cluster shelter theater theatre
  meter list twist minor major prior debtor interior exterior corridor harbor harbour reactor tractor ferry tanker bunker freighter
  trawler helicopter cylinder boiler timber member newsletter headquarter offer answer plant restaurant warrant grant debris
  covenant variant want thunder laser after other another either neither rather whether however earlier later former latter
  over under never ever per together further`);

const genderOfNoun = (word: string): Gender | null =>
  FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : null;

export const isPersonNoun = (word: string): boolean =>
  genderOfNoun(word) !== null ||
  PERSON.has(word) ||
  OFFICE_WORDS.has(word) ||
  (PERSON_ENDING.test(word) && !THING.has(word));

/** Those of whom a sentence tells, in the order of the text: persons of the vocabulary, other names, "the girl". */
export function toldPeople(
  { tokens }: Sentence,
  mentions: readonly ActorMention[],
  { cast, givenNames }: KnownPeople,
): ToldPerson[] {
  const found: ToldPerson[] = [];
  const verb = tokens.findIndex(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) && !/ing$/.test(text));
  const isSubject = (i: number): boolean =>
    (verb < 0 || i < verb) && tokens.slice(0, i).every(({ pos }) => pos !== 'ADP');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:PROPN|NOUN|ADJ|VERB)$/.test(token.pos)) continue;
    const mention = mentions.find((known) => contains(known, token));
    if (mention) {
      const { actor, role, end } = mention;
      const member = cast.get(actor);
      if (member?.actor.kind === 'person' && found.at(-1)?.end !== end)
        found.push({
          actor,
          name: member.shortName,
          gender: member.gender ?? genderBefore(tokens, i),
          // "Lind’s lawyer said": the lawyer acts.
          acts: (role === 'agent' || isSubject(i)) && !/['’]s?$/.test(mention.text) && !isOwner(tokens, end),
          end,
        });
    } else if (token.pos === 'PROPN' && isNameEnd(tokens, i)) {
      const given = tokens[i - 1];
      const gender = given && isGivenName(given.text) ? genderOf(given.text) : null;
      found.push({
        actor: null,
        // Another surname of somebody known, or somebody else: who can tell?
        name: givenNames.has(firstOfName(tokens, i)) ? null : token.text,
        gender: gender ?? genderBefore(tokens, i - 1),
        acts: isSubject(i) || tokens[i - 2]?.lemma === 'say',
        end: token.end,
      });
    } else if (token.pos === 'NOUN' && isSubject(i) && isOneUnnamed(tokens, i))
      found.push({ actor: null, name: null, gender: genderOfNoun(token.lemma), acts: true, end: token.end });
  }
  return found;
}

/** "Ola Lind", "Ms Lind", "Capt Zeno Lind": the last word of the name of someone whom the vocabulary does not have. */
function isNameEnd(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.pos === 'PROPN') return false;
  for (let k = i - 1; tokens[k]?.pos === 'PROPN'; k--) {
    const word = tokens[k]?.text ?? '';
    if (HONORIFICS.has(word.toLowerCase().replace('.', '')) || isGivenName(word)) return true;
  }
  return tokens[i - 1]?.pos === 'PROPN' && isBesidePersonNoun(tokens, i);
}

/** "the pilot Xan Lind", "a pilot, Xan Lind,": what stands before a name of two words tells that it is a person's. */
function isBesidePersonNoun(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  const noun = tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1];
  return noun?.pos === 'NOUN' && noun.text.toLowerCase() === noun.lemma && isPersonNoun(noun.lemma);
}

const isOwner = (tokens: readonly Token[], end: number): boolean =>
  /^['’]s?$/.test(tokens.find(({ start }) => start >= end)?.text ?? '');

function firstOfName(tokens: readonly Token[], last: number): string {
  let first = last;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  return tokens[first]?.text ?? '';
}

/** "Ms Lind", "his wife, Ola Lind": what the words right before a name tell. */
function genderBefore(tokens: readonly Token[], i: number): Gender | null {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const gender = genderOfNoun((tokens[k]?.text ?? '').toLowerCase().replace('.', ''));
    if (gender) return gender;
  }
  return null;
}

/** "A girl of nine", "the driver": one person without a name, and no office before one. */
const isOneUnnamed = (tokens: readonly Token[], i: number): boolean => {
  const noun = tokens[i];
  if (noun === undefined || noun.text.toLowerCase() !== noun.lemma || !isPersonNoun(noun.lemma)) return false;
  const next = tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1];
  return !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !/^['’]/.test(tokens[i + 1]?.text ?? '');
};
