import { type Gender, genderOf } from '../actors/given-names.ts';
import type { Vocabulary, VocabularyActor } from '../vocabulary.ts';

/** An actor of a vocabulary, and what titles ask of it again and again. */
export interface CastMember {
  readonly actor: VocabularyActor;
  /** Its place in the vocabulary. */
  readonly rank: number;
  /** The surname part of a person's name ("Berg"); null for countries and organisations. */
  readonly shortName: string | null;
  /** That of a person's given name. */
  readonly gender: Gender | null;
  /** The words of its name in lower case. */
  readonly nameWords: ReadonlySet<string>;
}

/** The actors of a vocabulary by id. */
export type Cast = ReadonlyMap<string, CastMember>;

const casts = new WeakMap<Vocabulary, Cast>();

/** Looked up once for a vocabulary, however many articles are read with it. */
export function castOf(vocabulary: Vocabulary): Cast {
  const known = casts.get(vocabulary);
  if (known) return known;
  const cast = new Map(vocabulary.actors.map((actor, rank) => [actor.id, memberOf(actor, rank)]));
  casts.set(vocabulary, cast);
  return cast;
}

const memberOf = (actor: VocabularyActor, rank: number): CastMember => ({
  actor,
  rank,
  shortName: shortNameOf(actor),
  gender: genderOfName(actor),
  nameWords: new Set(actor.name.toLowerCase().split(' ')),
});

function shortNameOf({ kind, name, aliases }: VocabularyActor): string | null {
  if (kind !== 'person') return null;
  const tails = aliases.filter((alias) => name.endsWith(` ${alias}`));
  return tails.sort((a, b) => a.length - b.length)[0] ?? name.split(' ').pop() ?? name;
}

function genderOfName({ kind, name }: VocabularyActor): Gender | null {
  const [given = '', surname] = name.split(' ');
  return kind === 'person' && surname !== undefined ? genderOf(given) : null;
}

/** The ids among `actors` that are of the cast, each once, in the order of the vocabulary. */
export function inOrder(actors: readonly string[], cast: Cast): string[] {
  const members = new Set<CastMember>();
  for (const id of actors) {
    const member = cast.get(id);
    if (member) members.add(member);
  }
  return [...members].sort((a, b) => a.rank - b.rank).map(({ actor }) => actor.id);
}
