import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { codeFrame, overlayOf } from './overlay.ts';

describe('codeFrame', () => {
  const text = Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n');

  it('shows two lines on either side and marks the column', () => {
    expect(codeFrame(text, 9, 6).split('\n')).toEqual([
      ' 7 | line 7',
      ' 8 | line 8',
      ' 9 | line 9',
      '   |      ^',
      '10 | line 10',
      '11 | line 11',
    ]);
  });

  it('shows what there is at the edges', () => {
    expect(codeFrame(text, 1, 1)).toBe('1 | line 1\n  | ^\n2 | line 2\n3 | line 3');
    expect(codeFrame('', 1, 1)).toBe('1 | \n  | ^');
  });
});

describe('overlayOf', () => {
  const diagnostic = (level: Diagnostic['level'], line: number): Diagnostic => ({
    level,
    code: 'broken',
    message: `Mend line ${line}.`,
    file: 'nowhere.md',
    line,
    column: 2,
  });

  it('shows the first error with its place and the others below, and no warning', () => {
    const { err } = overlayOf([diagnostic('warning', 1), diagnostic('error', 2), diagnostic('error', 3)]);
    expect(err.loc).toEqual({ file: 'nowhere.md', line: 2, column: 2 });
    expect(err.message).toBe('Mend line 2.\nnowhere.md:3:2 error broken Mend line 3.');
  });
});
