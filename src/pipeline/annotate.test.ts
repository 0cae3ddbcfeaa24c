import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { HARBOUR } from './events/test-utils.ts';

const PUBLISHED = '2020-03-12';
const annotated = (text: string) => annotate({ id: 'n1', text, published: PUBLISHED }, HARBOUR);

describe('annotate', () => {
  const TEXT = '“The strike ends here,” Anna Berg said on Wednesday. The union helped the Norwegians in May.';

  it('finds sentences, dates, quotations, actors and topics, each at its place', () => {
    const found = annotated(TEXT);
    expect(found.id).toBe('n1');
    expect(found.sentences).toEqual([
      { start: 0, end: 52 },
      { start: 53, end: TEXT.length },
    ]);
    expect(found.dates).toMatchObject([
      { text: 'Wednesday', value: '2020-03-11', known: true, rule: 'weekday' },
      { text: 'May', known: true, rule: 'month' },
    ]);
    expect(found.quotes).toEqual([
      {
        start: 1,
        end: 22,
        text: 'The strike ends here,',
        speaker: { start: 24, end: 33, text: 'Anna Berg' },
      },
    ]);
    expect(found.actors.map(({ text, actor }) => [text, actor])).toEqual([
      ['Anna Berg', 'anna-berg'],
      ['union', 'port-union'],
      ['Norwegians', 'norway'],
    ]);
    expect(found.topics.map(({ text, topic }) => [text, topic])).toEqual([['strike', 'strikes']]);
  });

  it('finds all but actors and topics without a vocabulary', () => {
    const { actors, topics, dates, quotes } = annotate({ id: 'n1', text: TEXT, published: PUBLISHED }, null);
    expect({ actors, topics }).toEqual({ actors: [], topics: [] });
    expect(dates).toHaveLength(2);
    expect(quotes[0]?.speaker?.text).toBe('Anna Berg');
  });

  it('takes no photographer in a credit for an actor', () => {
    const caption = 'Ships wait outside the harbour on March 3, 2020. (Anna Berg/Getty Images)';
    expect(annotated(caption).actors).toEqual([]);
    expect(annotated(caption).dates).toMatchObject([{ value: '2020-03-03' }]);
  });

  it('gives both ends of a range that words part, and the whole of one that a dash joins', () => {
    const text =
      'He ruled from 1985 to 1991. The fair will run from March 30 to April 2, the show April 3-5.';
    const { dates } = annotate({ id: '7', text, published: '2010-03-05' }, null);
    expect(dates.map(({ text: words, value }) => [words, value])).toEqual([
      ['1985', '1985'],
      ['1991', '1991'],
      ['March 30', '2010-03-30'],
      ['April 2', '2010-04-02'],
      ['April 3-5', '2010-04-03/2010-04-05'],
    ]);
  });

  it('keeps a caption whole', () => {
    const caption = 'Ships wait. The harbour is shut, March 3, 2020. (Anna Berg/Getty Images)';
    expect(annotated(caption).sentences).toEqual([{ start: 0, end: caption.length }]);
  });
});

describe('on any text', () => {
  const fragments = [
    '“',
    '”',
    '"',
    "'",
    ' said ',
    'Berg ',
    'Anna Berg',
    'the union',
    ' on Monday',
    'March 3',
    '. ',
    '\n\n',
    ', ',
    ' (AP)',
    '— ',
    '👷🏽',
    'é',
    '\u0000',
    '\ud800',
    ' 2020',
    'strike',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('never throws, and every span lies in the text and is the text that it says', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { sentences, dates, quotes, actors, topics } = annotated(any);
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(any.length);
        }
        const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
        for (const span of [...dates, ...quotes, ...actors, ...topics, ...speakers])
          expect(any.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(annotated(any)).toEqual(annotated(any));
      }),
      { numRuns: 50 },
    );
  });
});
