import type { EventKind } from '../../bundle/schema.ts';
import type { NewsValue } from './news-value.ts';

/** What a clause tells, and of whom. */
export interface Telling {
  readonly kind: EventKind;
  readonly value: NewsValue;
  readonly isMain: boolean;
  /** Whether its own words give it a date. */
  readonly isDated: boolean;
  /** Whether an actor of the vocabulary has a part in it. */
  readonly hasActor: boolean;
  readonly hasTopic: boolean;
  /** Whether it has somebody's own words. */
  readonly isQuoted: boolean;
  /** Whether actors or topics of the vocabulary stand in its sentence or in one beside it. */
  readonly isNear: boolean;
}

/**
 * Whether a clause belongs on the timeline of the vocabulary. With an actor it does if it has a date, a topic, a speaker
 * or tells plainly what happened; without, "the coast guard closed the bay" belongs where the sentences around it do.
 */
export function isWorth({
  kind,
  value,
  isMain,
  isDated,
  hasActor,
  hasTopic,
  isQuoted,
  isNear,
}: Telling): boolean {
  if (hasActor) return isDated || hasTopic || kind === 'statement' || value === 'news';
  // What a passer-by says is colour.
  if (isQuoted && !hasTopic) return false;
  return isNear && (isDated || (isMain && value === 'news'));
}
