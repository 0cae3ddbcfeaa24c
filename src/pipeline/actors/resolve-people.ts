import type { VocabularyActor } from '../vocabulary.ts';
import type { Candidate, Found } from './find-actors.ts';
import { givenNameBefore } from './name-guards.ts';
import type { NameEntry } from './name-index.ts';
import { HONORIFICS } from './office-words.ts';
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
    const { last, sentence } = candidate;
    const afterOther = endsAt(candidates[index - 1], candidate.first - 1);
    const { entries, first } = choose(words, candidate, bearers, afterOther);
    const kind = entries[0]?.kind;
    return kind ? [{ first, last, sentence, kind, actors: entries.map(({ actor }) => actor) }] : [];
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
      if (endsAt(candidates[index - 1], candidate.first - 1)) return;
      const { whose } = givenNameBefore(actor, candidate.context);
      if (whose === 'none') return;
      if (whose === 'other') actor = null;
    }
    const surname = words[candidate.last]?.key ?? '';
    const known = bearers.get(surname) ?? [];
    known.push({ from: candidate.first, actor });
    bearers.set(surname, known);
  });
  return bearers;
}

interface Choice {
  readonly entries: readonly NameEntry[];
  /** Index of the first word, which may be a given name before the candidate. */
  readonly first: number;
}

function choose(
  words: readonly Word[],
  candidate: Candidate,
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  afterOther: boolean,
): Choice {
  const { entries, first } = candidate;
  const people = entries.filter(({ actor }) => actor.kind === 'person');
  const full = people.find((entry) => !isBareSurname(entry, words, candidate));
  if (full) return { entries: [full], first };
  const person = people.length > 0 ? chooseBearer(words, candidate, people, bearers, afterOther) : null;
  return person ?? { entries: onePerActor(entries.filter(({ actor }) => actor.kind !== 'person')), first };
}

function chooseBearer(
  words: readonly Word[],
  { first, last, context }: Candidate,
  people: readonly NameEntry[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
  afterOther: boolean,
): Choice | null {
  const before = afterOther ? [] : people.map(({ actor }) => givenNameBefore(actor, context));
  const own = before.findIndex(({ whose }) => whose === 'own');
  if (own >= 0) return { entries: people.slice(own, own + 1), first: before[own]?.first ?? first };
  if (before.some(({ whose }) => whose === 'other')) return null;
  const known = bearers.get(words[last]?.key ?? '') ?? [];
  const latest = known.findLast(({ from }) => from < first);
  const sole = known.every(({ actor }) => actor === known[0]?.actor) ? known[0] : undefined;
  const bearer = (latest ?? sole)?.actor;
  // A namesake who is introduced only later takes nothing from a name that stands for itself.
  const chosen = bearer
    ? people.find(({ actor }) => actor === bearer)
    : latest
      ? undefined
      : (people.find(({ kind }) => kind !== 'surname') ?? addressed(words, first, people, known));
  return chosen ? { entries: [chosen], first } : null;
}

/** "Mr. Lind", of whom the text never gives the full name: the only one of that name in the vocabulary. */
const addressed = (
  words: readonly Word[],
  first: number,
  people: readonly NameEntry[],
  known: readonly Bearer[],
): NameEntry | undefined =>
  known.length === 0 && people.length === 1 && HONORIFICS.has(words[first - 1]?.lower ?? '')
    ? people[0]
    : undefined;

const onePerActor = (entries: readonly NameEntry[]): readonly NameEntry[] =>
  entries.filter(({ actor }, index) => entries.findIndex((other) => other.actor === actor) === index);
