import type { TimelineEvent } from '../../bundle/schema.ts';

/**
 * What an event is known again by when its title and its id have changed: for each source, a digest of its words and
 * the date they were read to give, `1a2b3c4d@2022-02-24`.
 */
export const sourceKeys = ({ sources }: TimelineEvent): string[] => [
  ...new Set(sources.map(({ excerpt, date }) => `${digest(excerpt)}@${date.value}`)),
];

/** The digest in a key: the same words on another date are still likely the same event. */
export const wordsOfKey = (key: string): string => key.slice(0, DIGEST_LENGTH);

const DIGEST_LENGTH = 8;

/** FNV-1a, 32 bits, over letters and digits alone: new spacing or marks are no new words. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(DIGEST_LENGTH, '0');
}
