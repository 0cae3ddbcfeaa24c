import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
import { quotedSpans } from './quoted-spans.ts';

const paragraphsOf = (text: string): TextSpan[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

const quotedIn = (text: string): string[] =>
  quotedSpans(text, paragraphsOf(text))
    .flat()
    .map(({ words }) => sliceSpan(text, words));

describe('what is quoted', () => {
  test.each<[why: string, text: string, quoted: string[]]>([
    ['curly', '“We wait,” said Lee.', ['We wait,']],
    ['straight', '"We wait," said Lee. "And then?"', ['We wait,', 'And then?']],
    ['parted by spaces', '" We wait , " said Lee . " And then ? "', ['We wait ,', 'And then ?']],
    ['as TeX has them', "`` We wait , '' said Lee . ``And then?''", ['We wait ,', 'And then?']],
    ['German', '„Wir warten“, said Lee.', ['Wir warten']],
    ['French', '« Nous attendons », said Lee. «Oui.»', ['Nous attendons', 'Oui.']],
    ['Danish', '»Vi venter«, said Lee.', ['Vi venter']],
    ['Swedish', '”Vi väntar”, said Lee.', ['Vi väntar']],
    ['of two kinds', '“We wait," said Lee.', ['We wait,']],
    ['in brackets', 'The crew (“heroes all”) left (they "had to").', ['heroes all', 'had to']],
    ['behind a dash', 'It is—“as ever”—late.', ['as ever']],
    ['without a space', 'He said:"We wait."', ['We wait.']],
    ['singles', '‘We wait,’ said Lee.', ['We wait,']],
    ['singles, straight', "'We don't wait,' said Lee.", ["We don't wait,"]],
    ['part of a sentence', 'Lee called it a ‘slow end’ to the strike.', ['slow end']],
    ['part of a sentence, straight', "Lee warns of 'slow end' to strike", ['slow end']],
    ['plurals in singles', '‘The mayors’ talks failed,’ said Lee.', ['The mayors’ talks failed,']],
    ['a plural at the end', 'It is a budget ‘for all families’.', ['for all families']],
    ['two singles', 'The ‘rescue boats’ met a ‘storm of storms’.', ['rescue boats', 'storm of storms']],
    ['singles in doubles', '“He said ‘never’ and left,” said Lee.', ['He said ‘never’ and left,']],
    ['doubles in singles', '\'He said "never" and left,\' said Lee.', ['He said "never" and left,']],
    ['doubles in doubles', '"He said "never" and left," said Lee.', ['He said "never" and left,']],
    ['a colon and no end', 'Lee said: “We wait. It is late.', ['We wait. It is late.']],
    ['over paragraphs', '“We wait.\n“It is late,” said Lee.', ['We wait.', 'It is late,']],
    ['over paragraphs, single', '‘We wait.\n‘It is late,’ said Lee.', ['We wait.', 'It is late,']],
    ['the last mark forgotten', '"We wait, said Lee, and left.', ['We wait,']],
    ['a mark forgotten before another pair', '"We wait, said Lee. "It is late," said Kent.', ['It is late,']],
    ['an opening mark in the middle', 'The “plan failed.', []],
    ['a closing mark alone', 'The plan” failed. The other “did not”.', ['did not']],
    ['apostrophes', "The sailors' boat and the pilots' boat sank in the '90s.", []],
    ['words cut short', "They got 'em with rock 'n' roll.", []],
    ['inches', 'A 12" pipe and a 9" one lay there.', []],
    ['nothing', '“” "" \'\'', []],
  ])('%s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  test('only the first of two paragraphs of speech is open', () => {
    const text = '“We wait.\n“It is late,” said Lee.';
    expect(quotedSpans(text, paragraphsOf(text)).map((own) => own.map(({ open }) => open))).toEqual([
      [true],
      [false],
    ]);
  });

  test('a mark without its partner swallows no more than its paragraph', () => {
    const text = `The “first\n${'Lee said “no” again. '.repeat(50)}`;
    expect(quotedIn(text)).toEqual(Array.from({ length: 50 }, () => 'no'));
  });
});

test('on any text the spans are in order, apart, and within their paragraphs', () => {
  const mark = fc.constantFrom(
    ..."“ ” \" „ « » ‘ ’ ' `` '' , . : — ( ) a s said \n \ud800 שלום".split(' '),
    ' ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.array(mark, { maxLength: 60 }).map((marks) => marks.join('')),
  );
  const inPlace = (text: string): boolean => {
    const paragraphs = paragraphsOf(text);
    return quotedSpans(text, paragraphs).every((own, index) => {
      const inside = paragraphs[index] ?? { start: 0, end: 0 };
      return own.every(({ start, end, words, paragraph }, nth) => {
        const reached = own[nth - 1]?.end ?? inside.start;
        const apart = reached <= start && start < words.start && words.start < words.end;
        return paragraph === index && apart && words.end <= end && end <= inside.end;
      });
    });
  };
  fc.assert(fc.property(anyText, inPlace), { numRuns: 500 });
});
