import { FIELDS } from './fields.ts';
import { normaliseView } from './normalise-view.ts';
import type { View } from './view.ts';

/**
 * The query of `view` without a `?`: defaults left out, parameters always in the same order, and easy to read, such
 * as `span=2022-02-20..2022-03-12&actor=ann-lee,port-union&q=field+hospital`. The default view gives the empty string.
 */
export function formatView(view: View): string {
  const normal = normaliseView(view);
  return FIELDS.map(({ param, format }) => [param, format(normal)] as const)
    .filter(([, text]) => text !== '')
    .map(([param, text]) => `${param}=${encodeValue(text)}`)
    .join('&');
}

/** Form encoding, with the two marks left readable that need no escape in a query. */
function encodeValue(text: string): string {
  const encoded = new URLSearchParams({ '': text }).toString().slice(1);
  return encoded.replaceAll('%2C', ',').replaceAll('%3A', ':');
}
