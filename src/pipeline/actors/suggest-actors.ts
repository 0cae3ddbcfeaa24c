import { groupBy } from '../../base/group-by.ts';
import type { Actor } from '../../bundle/schema.ts';
import { isGivenName } from './given-names.ts';
import type { UnknownName } from './unknown-names.ts';

/** A name that looks like an actor and is not in the vocabulary. */
export interface ActorSuggestion {
  readonly name: string;
  readonly count: number;
  /** The kind it seems to be. */
  readonly kind: Actor['kind'];
}

/** A single word is an actor's name only if it comes more than once. */
const LEAST_OF_ONE_WORD = 2;

const OF_ORGANISATIONS =
  /\b(?:Agency|Airlines|Alliance|Association|Authority|Bank|Board|Bureau|Centre|Center|Church|Club|College|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Federation|Force|Foundation|Front|Fund|Group|Guard|Inc|Institute|League|Ministry|Movement|Office|Organi[sz]ation|Parliament|Party|Police|Senate|Service|Society|Times|Union|University)\b/;
/** Names of things that never act. */
const OF_THINGS =
  /\b(?:Airport|Avenue|Bay|Beach|Bridge|Canal|Day|Gulf|Images|Island|Islands|Lake|Mountains?|Ocean|Peninsula|River|Road|Sea|Square|Strait|Street|Valley|War)$/;

/**
 * What an editor may want to add, the most frequent first and then by code point. A surname alone counts for the full
 * name that ends with it, if there is just one.
 */
export function suggestActors(articles: readonly (readonly UnknownName[])[]): ActorSuggestion[] {
  const names = new Map<string, UnknownName>();
  for (const { name, count, asPlace } of articles.flat()) {
    const known = names.get(name);
    names.set(name, { name, count: count + (known?.count ?? 0), asPlace: asPlace + (known?.asPlace ?? 0) });
  }
  const fullNames = groupBy(
    [...names.values()].filter(({ name }) => name.includes(' ')),
    ({ name }) => name.slice(name.lastIndexOf(' ') + 1),
  );
  const surnames = new Map<string, number>();
  for (const { name, count } of names.values()) {
    const owners = name.includes(' ') ? [] : (fullNames.get(name) ?? []);
    if (owners[0] && owners.length === 1) surnames.set(owners[0].name, count);
  }
  return [...names.values()]
    .filter(
      ({ name, count }) =>
        name.includes(' ') ||
        (!fullNames.has(name) && !OF_ORGANISATIONS.test(name) && count >= LEAST_OF_ONE_WORD),
    )
    .filter(({ name }) => !OF_THINGS.test(name))
    .map((unknown) => ({
      name: unknown.name,
      count: unknown.count + (surnames.get(unknown.name) ?? 0),
      kind: kindOf(unknown),
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function kindOf({ name, count, asPlace }: UnknownName): Actor['kind'] {
  if (OF_ORGANISATIONS.test(name)) return 'organisation';
  if (name.includes(' ') && isGivenName(name.split(' ')[0] ?? '')) return 'person';
  return 2 * asPlace > count ? 'country' : 'organisation';
}
