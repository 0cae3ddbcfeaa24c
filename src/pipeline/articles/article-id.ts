import { idOfName } from '../read-vocabulary.ts';

const TITLE_WORDS = 6;

/** Outlet, day and the first words of the title: `fjord-times-2022-02-25-bridge-opens-after-ten-years`. */
export function articleId(outlet: string, published: string, title: string): string {
  const words = idOfName(title)
    .split('-')
    .filter((word) => word !== '');
  const subject = words.length > 0 ? words.slice(0, TITLE_WORDS).join('-') : checksum(title);
  return [idOfName(outlet), published, subject].filter((part) => part !== '').join('-');
}

/** FNV-1a in base 36, for titles in letters that have no Latin form. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
