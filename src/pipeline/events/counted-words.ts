import type { TextSpan } from '../../base/text-span.ts';
import { figuresIn } from '../accounts/figure.ts';
import { type Counted, type Miscount, mayTellTotal, miscountsIn } from '../accounts/miscounts.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../sentences/in-sentence.ts';

/** Totals of the sentence at `index` that their parts do not come to. */
export function miscountsAt(reading: Reading, index: number): Miscount[] {
  const { sentences, source } = reading;
  const [sentence, before] = [sentences[index], sentences[index - 1]];
  if (!sentence || !mayTellTotal(source.article.text.slice(sentence.start, sentence.end))) return [];
  return miscountsIn(
    countedIn(reading, index, sentence),
    before ? countedIn(reading, index - 1, before) : null,
  );
}

/** The words of `span`, in the sentence at `index`, and what they count. */
export function countedIn({ source, dates }: Reading, index: number, { start, end }: TextSpan): Counted {
  const text = source.article.text.slice(start, end);
  const within = inSentence(dates, index).map((date) => ({
    start: date.start - start,
    end: date.end - start,
  }));
  return { text, dates: within, figures: figuresIn(text, within) };
}
