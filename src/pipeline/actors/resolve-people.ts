import type { VocabularyActor } from '../vocabulary.ts';
import type { Candidate, Found } from './find-actors.ts';
import { givenNameBefore } from './name-guards.ts';
import type { NameEntry } from './name-index.ts';
import type { Word } from './words.ts';

/** Who bears a surname from some word on; null is someone whom the vocabulary does not know. */
interface Bearer {
  readonly from: number;
  readonly actor: VocabularyActor | null;
}

/**
 * Decides whom each candidate names. A surname goes to whoever was introduced with it last; before any introduction
 * to the only one whom the text introduces at all, or else to the actor that lists the surname as an alias.
 */
export function resolvePeople(words: readonly Word[], candidates: readonly Candidate[]): Found[] {
  const bearers = introductions(words, candidates);
  return candidates.flatMap((candidate, index) => {
    const { first, last, sentence } = candidate;
    const found = choose(words, candidate, bearers, endsAt(candidates[index - 1], first - 1));
    return found.length === 0
      ? []
      : [{ first, last, sentence, kind: found[0]?.kind ?? 'name', actors: found.map(({ actor }) => actor) }];
  });
}

const endsAt = (candidate: Candidate | undefined, last: number): boolean =>
  candidate?.last === last && candidate.entries[0]?.actor.kind !== 'person';

const isBareSurname = (
  { actor, kind }: NameEntry,
  words: readonly Word[],
  { first, last }: Candidate,
): boolean => {
  if (actor.kind !== 'person' || kind === 'title') return false;
  return kind === 'surname' || first === last || /^\p{Ll}/u.test(words[first]?.text ?? '');
};

function introductions(words: readonly Word[], candidates: readonly Candidate[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  candidates.forEach((candidate, index) => {
    const entry = candidate.entries.find(({ actor }) => actor.kind === 'person');
    if (entry === undefined || entry.kind === 'title') return;
    let actor: VocabularyActor | null = entry.actor;
    if (isBareSurname(entry, words, candidate)) {
      const before = endsAt(candidates[index - 1], candidate.first - 1)
        ? 'none'
        : givenNameBefore(actor, candidate.context);
      if (before === 'none') return;
      if (before === 'other') actor = null;
    }
    const surname = words[candidate.last]?.key ?? '';
    const known = bearers.get(surname) ?? [];
    known.push({ from: candidate.first, actor });
    bearers.set(surname, known);
  });
  return bearers;
}

function choose(
  words: readonly Word[],
  candidate: Candidate,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  afterName: boolean,
): readonly NameEntry[] {
  const { entries, context } = candidate;
  const people = entries.filter(({ actor }) => actor.kind === 'person');
  const others = entries.filter(({ actor }) => actor.kind !== 'person');
  const full = people.filter((entry) => !isBareSurname(entry, words, candidate));
  if (full.length > 0) return full.slice(0, 1);
  const person = people.length > 0 ? chooseBearer(words, candidate, people, bearers, afterName) : null;
  if (person) return [person];
  const rest = others.length > 0 ? others : [];
  return context.first === context.last && people.length > 0 && rest.length === 0 ? [] : onePerActor(rest);
}

function chooseBearer(
  words: readonly Word[],
  candidate: Candidate,
  people: readonly NameEntry[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  afterName: boolean,
): NameEntry | null {
  for (const entry of people) {
    const before = afterName ? 'none' : givenNameBefore(entry.actor, candidate.context);
    if (before === 'own') return entry;
    if (before === 'other') return null;
  }
  const known = bearers.get(words[candidate.last]?.key ?? '') ?? [];
  const latest = known.findLast(({ from }) => from < candidate.first);
  const sole = known.every(({ actor }) => actor === known[0]?.actor) ? known[0] : undefined;
  const bearer = latest ?? sole;
  if (bearer?.actor) return people.find(({ actor }) => actor === bearer.actor) ?? null;
  // A namesake who is introduced only later takes nothing from a name that stands for itself.
  return latest ? null : (people.find(({ kind }) => kind !== 'surname') ?? null);
}

const onePerActor = (entries: readonly NameEntry[]): readonly NameEntry[] =>
  entries.filter(({ actor }, index) => entries.findIndex((other) => other.actor === actor) === index);
