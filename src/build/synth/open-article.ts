import { DAY_MS, isoDayOf, utcMs } from '../../base/time.ts';
import type { Article, Source } from '../../bundle/schema.ts';
import type { MadeDate } from './dates.ts';

const SENTENCES_IN_PARAGRAPH = 3;

/** A sentence that reports an event; the date's words stand in it, unless it leaves the date to be understood. */
export interface ReportingSentence {
  readonly text: string;
  readonly date: MadeDate;
}

/** An article that is still being written. */
export class OpenArticle {
  readonly article: Article;
  /** Places of the events that it reports, among all events. */
  readonly reports = new Set<number>();
  #sentences = 0;

  constructor(number: number, day: number, title: string, outlet: string) {
    const published = isoDayOf(utcMs(day * DAY_MS));
    const id = `${published}-${number.toString(36)}`;
    this.article = {
      id,
      file: `${id}.md`,
      title,
      outlet,
      published,
      publishedKnown: true,
      url: `https://news.example/${id}`,
      text: '',
      paragraphs: [{ start: 0, end: 0 }],
    };
  }

  /** Appends the sentence; `event` is the place of the event that it reports. */
  report(event: number, { text, date }: ReportingSentence): Source {
    this.reports.add(event);
    const start = this.append(text);
    const at = text.indexOf(date.words);
    const known = at >= 0;
    const from = start + Math.max(at, 0);
    const words = known ? date.words : '';
    return {
      article: this.article.id,
      start,
      end: start + text.length,
      excerpt: text,
      date: {
        start: from,
        end: from + words.length,
        text: words,
        value: date.edtf,
        known,
        rule: known ? 'synthetic' : 'article-date',
      },
      published: this.article.published,
    };
  }

  /** Appends a sentence and returns where it starts. */
  append(sentence: string): number {
    const { article } = this;
    const last = article.paragraphs.at(-1);
    if (last === undefined) throw new Error('Internal error: an article without a paragraph');
    const opens = this.#sentences > 0 && this.#sentences % SENTENCES_IN_PARAGRAPH === 0;
    if (opens) article.text += '\n\n';
    else if (this.#sentences > 0) article.text += ' ';
    const start = article.text.length;
    article.text += sentence;
    this.#sentences++;
    if (opens) article.paragraphs.push({ start, end: article.text.length });
    else last.end = article.text.length;
    return start;
  }
}
