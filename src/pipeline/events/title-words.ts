import { stem } from '../topics/stem.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The telling words of a title as stems, words of one sense under one key. */
export type TitleWords = ReadonlySet<string>;

const FILLER = new Set(
  `a an the and or but of to in on at for from by with as that this these those than then over under into out up down off
  about after before until during is are was were be been being has have had will would could should may might can do does
  did not no its his her their he she it they who which what when where how says say said expected due planned plans plan
  set scheduled going first second last next new more most some all one two three`.split(/\s+/),
);

/** A plan and its outcome are told in different verbs: "will travel to the islands", "visited the islands". */
const SENSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    '=go': 'visit travel go went come came arrive fly flew trip journey head tour land return',
    '=meet':
      'meet met meeting summit talks talk gather convene session conference negotiate negotiation hold held host',
    '=vote': 'vote ballot referendum poll election elect',
    '=tell': 'address speak spoke speech brief testify explain question appear',
    '=begin': 'open begin began start launch reopen resume kick',
    '=publish': 'publish present release unveil report finding result results',
    '=sign': 'sign agree deal accord treaty agreement pact',
    '=quit': 'resign quit leave left step resignation',
    '=strike': 'strike walk walkout stoppage picket',
    '=decide': 'decide rule ruling verdict decision sentence approve',
    '=send': 'send sent deliver ship dispatch deploy',
    '=end': 'end close finish expire shut',
  }).flatMap(([sense, words]) => words.split(' ').map((word) => [stem(word), sense])),
);

const CALLS_OFF =
  /\b(?:calls? off|called off|cancel\w*|postpone\w*|put off|puts off|scrap(?:s|ped)?|shelve[sd]?|abandon(?:s|ed)?|adjourn\w*|suspend\w*|delay\w*|not to (?:attend|come|go|visit|meet|take part|hold|travel)|will not)\b/i;

/** Whether a title tells that something will not be, or not then. */
export const callsOff = (title: string): boolean => CALLS_OFF.test(title);

/** Reads the words of titles in which `names` say little; a word is looked into once, however many titles have it. */
export function titleReader(names: ReadonlySet<string>): (title: string) => TitleWords {
  const keys = new Map<string, string | null>();
  const keyOf = (word: string): string | null => {
    if (FILLER.has(word) || names.has(word)) return null;
    const key = stem(word);
    return SENSES[key] ?? key;
  };
  return (title) => {
    const found = new Set<string>();
    for (const word of title.toLowerCase().match(/\p{L}{2,}|\d[\d.,]*\d/gu) ?? []) {
      const known = keys.get(word);
      const key = known === undefined ? keyOf(word) : known;
      keys.set(word, key);
      if (key !== null) found.add(key);
    }
    return found;
  };
}

/** All words by which the vocabulary names its actors, in lower case: that two titles share a name says little. */
export const namesOf = ({ actors }: Vocabulary): ReadonlySet<string> =>
  new Set(
    actors
      .flatMap(({ name, aliases, demonyms, metonyms }) => [name, ...aliases, ...demonyms, ...metonyms])
      .flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []),
  );
