import type { EventKind } from '../../bundle/schema.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Clause } from './clause.ts';
import type { People } from './people.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** The actors, by id, whom a clause means without naming them; null where nobody is meant or nobody can tell. */
export interface Meant {
  /** Who makes the statement. */
  readonly speaker: string | null;
  /** Whom "he" or "she" means: the speaker, or the person told of last. */
  readonly subject: string | null;
  /** Whom "him" or "her" means. */
  readonly object: string | null;
  /** Whose "His …" or "Its …" is. */
  readonly owner: string | null;
  /** What "It" or "The company" means. */
  readonly institution: string | null;
}

/** `quotation` is the one that the sentence is nothing else than, if there is one. */
export function meantIn(
  clause: Clause,
  kind: EventKind,
  quotation: Quotation | null,
  { index, clauses }: SentenceReading,
  people: People,
): Meant {
  const institution = people.institutionOf(index);
  const teller = (): string | null => institution ?? people.speakerOf(index, clause, clauses);
  const speaker = quotation ? (quotation.speaker?.actor ?? null) : kind === 'statement' ? teller() : null;
  return {
    speaker,
    subject: speaker ?? people.pronounOf(index),
    object: people.objectOf(index),
    owner: people.ownerOf(index),
    institution,
  };
}
