import { describe, expect, it } from 'vitest';
import { parseQuoteMarkup } from './quote-markup.ts';

describe('parseQuoteMarkup', () => {
  it('joins a quotation with all the words that name its speaker', () => {
    const { text, labels } = parseQuoteMarkup(
      '"[[A: No]]," said ((A: Ann Lee)). ((A: She)) left "[[-: Home]]".',
    );
    expect(text).toBe('"No," said Ann Lee. She left "Home".');
    expect(labels).toEqual([
      {
        start: 1,
        end: 3,
        text: 'No',
        speakers: [
          { start: 11, end: 18, text: 'Ann Lee' },
          { start: 20, end: 23, text: 'She' },
        ],
      },
      { start: 30, end: 34, text: 'Home', speakers: [] },
    ]);
  });

  it('keeps parentheses and line breaks of the text', () => {
    const { text, labels } = parseQuoteMarkup('((A: The minister (Mr. Pike))): "[[A: Yes.\nWell]]"');
    expect(text).toBe('The minister (Mr. Pike): "Yes.\nWell"');
    expect(labels[0]?.speakers[0]?.text).toBe('The minister (Mr. Pike)');
  });

  it.each([
    ['"[[A: No]]," she said.', 'Speaker A is not named'],
    ['"[[A: No," ((A: she)) said.', 'A mark is left over'],
    ['"[[A: No]]," ((A she)) said.', 'A mark is left over'],
  ])('refuses %s', (marked, reason) => {
    expect(() => parseQuoteMarkup(marked)).toThrow(reason);
  });
});
