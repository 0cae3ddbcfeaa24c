const FILLER = new Set(
  'a an and as at by for from has have in is it its of on or says say that the to was were will with'.split(
    ' ',
  ),
);
const WORDS_IN_ID = 6;

/** Readable and stable: the event's date and the first telling words of its title, `2022-05-03-berg-opens-bridge`. */
export function eventIdOf(date: string, title: string, taken: ReadonlySet<string>): string {
  const day = date.replace(/[^0-9]+/g, '-').replace(/^-|-$/g, '');
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}|[’']s?\b/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FILLER.has(word));
  return uniqueId([day, ...words.slice(0, WORDS_IN_ID)].join('-'), taken);
}

/** `id`, or `id` with the first number from 2 that makes it new. */
export function uniqueId(id: string, taken: ReadonlySet<string>): string {
  let unique = id;
  for (let n = 2; taken.has(unique); n++) unique = `${id}-${n}`;
  return unique;
}
