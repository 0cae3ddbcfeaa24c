import { readFileSync } from 'node:fs';
import type { ErrorPayload } from 'vite';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';

/** Lines shown before and after the one that is wrong. */
const CONTEXT_LINES = 2;

/** The errors as Vite's overlay shows them: the first with its place and the text around it, the others below. */
export function overlayOf(diagnostics: readonly Diagnostic[]): ErrorPayload {
  const [first, ...others] = diagnostics.filter(({ level }) => level === 'error');
  if (!first) throw new Error('Internal error: an overlay without an error');
  const { file, line, column } = first;
  return {
    type: 'error',
    err: {
      plugin: 'newsline',
      message: [first.message, ...others.map(formatDiagnostic)].join('\n'),
      stack: '',
      id: file,
      loc: { file, line, column },
      frame: codeFrame(textOf(file), line, column),
    },
  };
}

/** The lines around a place, numbered, with a mark under its column. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT_LINES);
  const shown = lines.slice(first - 1, line + CONTEXT_LINES);
  const width = String(first + shown.length - 1).length;
  return shown
    .flatMap((content, index) => {
      const number = first + index;
      const numbered = `${String(number).padStart(width)} | ${content}`;
      return number === line ? [numbered, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [numbered];
    })
    .join('\n');
}

/** Empty for a folder and for a file that cannot be read: then the message has to do without. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
