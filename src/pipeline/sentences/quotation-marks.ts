import type { TextSpan } from '../../base/text-span.ts';

/** Marks that may close each other: typesetters mix “ with " and `` with ". */
type Family = 'double' | 'guillemet';

export interface QuotationMark extends TextSpan {
  readonly family: Family;
  /** What its shape and its neighbours say; `either` where only its turn can tell: `said , " We`. */
  readonly role: 'opens' | 'closes' | 'either';
}

const DOUBLE_MARK = /["“”„‟«»＂]|``|''/g;

/** The double marks of `prose` in order. */
export function doubleMarks(prose: string): QuotationMark[] {
  return [...prose.matchAll(DOUBLE_MARK)].map(({ 0: mark, index }) => {
    const end = index + mark.length;
    const role = roleOf(mark, prose.charAt(index - 1), prose.charAt(end));
    return { start: index, end, family: /[«»]/.test(mark) ? 'guillemet' : 'double', role };
  });
}

function roleOf(mark: string, before: string, after: string): QuotationMark['role'] {
  const spaceBefore = /^(?:\s|[([{—–‘]|)$/.test(before);
  const spaceAfter = /^(?:\s|)$/.test(after);
  switch (mark) {
    case '„':
    case '‟':
    case '``':
      return 'opens';
    case '“':
      // German pairs „…“ and slips of the keyboard close with the mark that opens in English.
      return /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after) && !spaceBefore ? 'either' : 'opens';
    case '”':
      return spaceBefore && !spaceAfter && /[\p{L}\p{N}]/u.test(after) ? 'either' : 'closes';
    case '«':
    case '»':
      // »…« and «…» are both in use: the side with the space tells.
      if (before === '' || after === '') return before === '' ? 'opens' : 'closes';
      if (spaceBefore && /[\s,.;:!?)]/.test(after)) return mark === '«' ? 'opens' : 'closes';
      if (/[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]/u.test(before)) return 'opens';
      return spaceBefore ? 'opens' : 'closes';
    default:
      return straightRole(before, after, spaceBefore, spaceAfter);
  }
}

function straightRole(
  before: string,
  after: string,
  spaceBefore: boolean,
  spaceAfter: boolean,
): QuotationMark['role'] {
  if (before === '') return 'opens';
  if (after === '') return 'closes';
  if (spaceBefore && spaceAfter) return 'either';
  if (spaceBefore) return /[,.;:!?)\]]/.test(after) ? 'closes' : 'opens';
  // Inches, and a mark between two letters, open nothing.
  if (spaceAfter || /[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}[(‘']/u.test(after)) return 'closes';
  return 'either';
}
