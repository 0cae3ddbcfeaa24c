import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan, type TextSpan } from '../../base/text-span.ts';
import { splitSentences } from './split-sentences.ts';

const paragraphsOf = (text: string): TextSpan[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

const sentencesOf = (text: string): string[] =>
  splitSentences(text, paragraphsOf(text), []).map((sentence) => sliceSpan(text, sentence));

/** Each case is one paragraph, written as the sentences it should fall into; they are joined by a space. */
const CASES: readonly (readonly [why: string, sentences: readonly string[]])[] = [
  ['plain sentences', ['The bridge fell.', 'Nobody was hurt.', 'Why did it fall?', 'No one knows!']],
  ['titles and ranks', ['Ukraine’s Lt. Gen. Ivan Hora met Mr. Kent and Sen. Ada Li.', 'They ate.']],
  ['titles that wink-nlp does not know', ['The Rev. Ann Lee met Det. Insp. Bo Lind.', 'They ate.']],
  ['a.m. without a space', ['It was 3am.', '“Nobody slept,” she said.']],
  ['a share’s symbol', ['Halden (HLD.N) fell.', 'Others rose.']],
  ['months', ['The vote is on Feb. 24, 2022.', 'It passed on Sept. 3.', 'The court sat.']],
  ['initials', ['J. R. Marlow of the F.B.I. spoke.', 'Few listened.']],
  ['a.m. before a weekday', ['Sirens wailed at 5 a.m. Friday in the port.', 'Then it was calm.']],
  ['U.S. before a name', ['The U.S. Senate met.', 'The U.N. Security Council did not.']],
  ['U.S. at the end', ['He flew to the U.S.', 'The trip was short.']],
  [
    'a unit joined to its figure',
    [
      'The fine was $20m.',
      'Owners appealed.',
      'They won €3k.',
      'Berg left at 4pm.',
      'Lund stayed till 9 p.m. Oslo time.',
    ],
  ],
  ['an initial at the end', ['It was plan B.', 'Nobody knew.', 'So did I.', 'Then they left.']],
  ['initials of a name', ['John F. Kennedy spoke.', 'Few listened.']],
  ['a month at the end', ['It began in Feb.', 'The port was closed.']],
  ['no, not a number', ['The ally said no.', 'In the port, No. 7 said yes.']],
  ['marks within marks', ['“It is ‘fine.’”', 'The mayor left.']],
  ['decimals and money', ['It cost $3.5 billion, up 4.2% from 1.9 million.', 'That hurt.']],
  ['dots of omission inside', ['We work in Riga ... and beyond.', 'We do.']],
  ['dots of omission at the end', ['Nobody answered...', 'Then the door opened.']],
  ['quotation, then attribution', ['“We wait. We hope,” the mayor said.', 'She left.']],
  ['straight marks', ['"We wait. We hope," the mayor said.', '"And we work. Hard."']],
  ['quotation that ends the sentence', ['He called it “a farce.”', 'She added that it was late.']],
  ['pronoun after a quotation', ['Some are “near, others far.”', 'He added, however, that all count.']],
  ['question with a name after it', ['“Are we ready?” Kent asked.', 'No one was.']],
  ['question with a pronoun after it', ['“Are we ready?” she asked.', 'No one was.']],
  ['two quotations in a row', ['“It is done.”', '“It is not.”']],
  ['quotation open to the next paragraph', ['“We wait. We hope. We work.']],
  ['quotation after a colon, never closed', ['Kent added: “We wait. We hope.']],
  ['a stray mark', ['The ”plan failed.', 'The other did not.']],
  ['an opening mark without its partner', ['The “plan failed.', 'The other did not.']],
  ['single curly marks', ['‘We wait. We hope,’ the mayor said.', 'It’s the town’s wish.']],
  ['single straight marks', ["'We wait. We don't hope,' the mayor said.", "It's the town's wish."]],
  ['apostrophes are no marks', ["The mayors' talks failed.", "The drivers' did not."]],
  ['letters of Eastern Europe', ['Luka Babić met Şükrü Erdoğan in Łódź.', 'They ate.']],
  ['em dashes', ['The storm—a first—hit the coast.', 'Then — nothing.']],
  ['web address', ['See https://example.org/a?b=1 for more.', 'Or do not.']],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_why, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('keeps a caption whole and says that it is one', () => {
    const text =
      'A crowd waits in Oslo on May 3, 2021. Rain fell. (Ann Lund/NTB via AP)\nIt rained. It snowed.';
    const [caption, ...rest] = paragraphsOf(text);
    const sentences = splitSentences(text, paragraphsOf(text), caption === undefined ? [] : [caption]);
    expect(sentences.map((s) => [s.paragraph, s.caption, sliceSpan(text, s)])).toEqual([
      [0, true, 'A crowd waits in Oslo on May 3, 2021. Rain fell. (Ann Lund/NTB via AP)'],
      [1, false, 'It rained.'],
      [1, false, 'It snowed.'],
    ]);
    expect(rest).toHaveLength(1);
  });

  it('takes a word with any letters or marks for one', () => {
    const text = 'Babić, Erdoğan, Nguyễn, Zoe\u0308 and Łukasz met Петров.';
    const tokens = splitSentences(text, paragraphsOf(text), []).flatMap((s) => s.tokens);
    expect(tokens.map((t) => t.text)).toEqual([...text.split(/(?=[,.])| /)]);
  });

  it('gives base forms in lower case and parts of speech', () => {
    const text = 'Norway cannot say why they didn’t agree.';
    const tokens = splitSentences(text, paragraphsOf(text), []).flatMap((s) => s.tokens);
    expect(tokens.map((t) => `${t.text}/${t.lemma}`).join(' ')).toBe(
      'Norway/norway can/can not/not say/say why/why they/they did/do n’t/not agree/agree ./.',
    );
    expect(tokens.find((t) => t.text === 'say')?.pos).toBe('VERB');
    expect(tokens.find((t) => t.text === 'Norway')?.pos).toBe('PROPN');
  });

  it('parts sentences that no space parts', () => {
    expect(sentencesOf('The talks failed.The strike goes on.')).toEqual([
      'The talks failed.',
      'The strike goes on.',
    ]);
  });

  it('gives nothing for a paragraph of white space', () => {
    expect(splitSentences(' \t ', [{ start: 0, end: 3 }], [])).toEqual([]);
  });

  const piece = fc.constantFrom(
    ...'He met|constructor|__proto__|\ud800|1/2|½|ﬁ|U.S.|Feb.|“|”|"|‘|’|\'s|n’t|—|…|...|.|, |? | |\u00a0|\t|\n|3.5|cannot|É|🙂|(AP)|said|Lt. Gen.'.split(
      '|',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );

  it('has exact offsets: tokens are slices, in order, inside their sentence, and no word is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text, paragraphsOf(text), []);
        let cursor = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(cursor);
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(text.slice(cursor, token.start).trim()).toBe('');
            cursor = token.end;
          }
          expect(sentence.end).toBe(cursor);
        }
        expect(text.slice(cursor).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
