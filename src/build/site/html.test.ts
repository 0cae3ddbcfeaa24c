import { describe, expect, it } from 'vitest';
import { escapeHtml, shorten } from './html.ts';

describe('escapeHtml', () => {
  it('leaves no way out of text or of an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});

describe('shorten', () => {
  it.each([
    ['fits', 10, 'fits'],
    ['two\n words', 20, 'two words'],
    ['one two three', 9, 'one two…'],
    ['one, two', 6, 'one…'],
    ['unbroken', 5, 'unbr…'],
  ])('%j in %i characters is %j', (text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
    expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
  });
});
