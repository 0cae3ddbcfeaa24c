import type { Diagnostic } from '../../base/diagnostic.ts';
import { type Block, blocksOf, joinParagraphs, withText } from './block.ts';
import { type FieldName, type Fields, readFields } from './fields.ts';

const REQUIRED: readonly FieldName[] = ['title', 'outlet', 'published'];
const FRONT_MATTER = /^\ufeff?(?<open>---[ \t]*\r?\n)(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;

/** Front matter and prose of a `.md` file; the prose as plain paragraphs, without Markdown's marks. */
export function readMarkdown(
  path: string,
  text: string,
): { fields: Fields; blocks: Block[]; diagnostics: Diagnostic[] } {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    const message = `An article in Markdown begins with a line "---", its fields (${REQUIRED.join(', ')}) one a line, and a line "---".`;
    const diagnostic: Diagnostic = {
      level: 'error',
      code: 'no-front-matter',
      message,
      file: path,
      line: 1,
      column: 1,
    };
    return { fields: {}, blocks: [], diagnostics: [diagnostic] };
  }
  const { fields, diagnostics } = readFields(
    { path, yaml: match.groups?.yaml ?? '', firstLine: 2 },
    REQUIRED,
  );
  const firstLine = match[0].split('\n').length;
  const lines = blocksOf(text.slice(match[0].length), firstLine);
  return { fields, blocks: joinParagraphs(partLists(lines)).flatMap(plain), diagnostics };
}

/** Headings and list items are paragraphs though no empty line parts them. */
const partLists = (lines: readonly Block[]): Block[] =>
  lines.map((line, index) => {
    const starts = /^(?:#{1,6} |[-*+] |\d+\. )/;
    const before = lines[index - 1]?.text ?? '';
    return starts.test(line.text) || /^#{1,6} /.test(before) ? { ...line, apart: true } : line;
  });

/** Origins inside a paragraph may be off by the marks taken out, never by more than a line. */
function plain(block: Block): Block[] {
  const line = block.text.replace(/^(?:#{1,6}|>|[-*+]|\d+\.) +/, '');
  const text = /[[*_]/.test(line) ? withoutMarks(line) : line.trim();
  return text === '' ? [] : [withText(block, text)];
}

const withoutMarks = (line: string): string =>
  line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .trim();
