import type { Gender } from '../actors/given-names.ts';
import type { Person } from './person.ts';

/** How many paragraphs back a pronoun may point. */
const PARAGRAPHS_BACK = 2;
/** How many sentences back it may point, in texts without paragraphs. */
export const SENTENCES_BACK = 12;

/** Where a pronoun stands. */
export type PronounPlace = Pick<Person, 'at' | 'paragraph' | 'sentence'>;

/**
 * Whom the pronoun means: of those told of before it, whose gender and number fit, the one who is nearest, acts or
 * speaks, and is surely a person. Null when nobody fits. `people` are those of each sentence; `genders` are by surname.
 */
export function antecedentOf(
  pronoun: string,
  place: PronounPlace,
  people: readonly (readonly Person[])[],
  genders: ReadonlyMap<string, Gender | null>,
): Person | null {
  let best: Person | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  const last = Math.min(place.sentence, people.length - 1);
  for (let sentence = last; sentence >= Math.max(0, last - SENTENCES_BACK); sentence--) {
    const own = people[sentence] ?? [];
    if ((own[0]?.paragraph ?? place.paragraph) < place.paragraph - PARAGRAPHS_BACK) break;
    for (const person of own) {
      if (person.at >= place.at) continue;
      const gender = person.gender ?? genders.get(person.surname) ?? null;
      const fit = fitOf(pronoun, person, gender);
      if (fit === null) continue;
      const score = fit + weightOf(person) - distanceOf(person, place);
      if (score <= highest) continue;
      highest = score;
      best = person;
    }
  }
  return best;
}

/** How well number and gender fit; null when they do not. */
function fitOf(pronoun: string, { group, name, part }: Person, gender: Gender | null): number | null {
  switch (pronoun) {
    case 'he':
    case 'she': {
      const wanted = pronoun === 'he' ? 'male' : 'female';
      if (group !== null || (gender !== null && gender !== wanted)) return null;
      return gender === wanted ? 1 : 0;
    }
    case 'they':
      if (group === 'many') return 3;
      if (group === 'body') return 1.5;
      return part === 'speaks' && gender === null ? 0 : null;
    case 'it':
      return group === 'body' || (name === 'likely' && gender === null) ? 0 : null;
    default:
      return null;
  }
}

const PART = { speaks: 2, acts: 1.5, named: 0 } as const;
const NAME = { sure: 1.5, likely: 1, none: 0 } as const;

/** "The comedian" mostly is someone whose name has been told. */
const DEFINITE = 0.8;

const weightOf = ({ part, name, group, definite }: Person): number =>
  PART[part] + (group ? 0 : NAME[name]) - (definite && name === 'none' && !group ? DEFINITE : 0);

const distanceOf = (person: Person, place: PronounPlace): number =>
  Math.min(place.sentence - person.sentence, 5) * 0.7 + (place.paragraph - person.paragraph) * 0.7;
