import { assert } from '../base/assert.ts';
import { byStartThenId } from './event-index.ts';
import { SAMPLE_TEXT } from './sample-text.ts';
import type { Actor, Article, Bundle, Source, TimelineEvent, Topic } from './schema.ts';
import { makeEvent } from './test-utils.ts';

/** A bundle of a realistic size and look for tests and sketches; a fresh copy on every call. */
export function sampleBundle(): Bundle {
  const articles: Article[] = [];
  const events = new Map<string, TimelineEvent>();
  /** Takes the next sentence, which reports the event of the line above it. */
  let reports: ((article: Article, sentence: Sentence) => void) | null = null;

  for (const line of SAMPLE_TEXT.trim().split('\n')) {
    const article = articles.at(-1);
    const fields = line
      .slice(1)
      .split('|')
      .map((field) => field.trim());
    if (line.startsWith('=')) {
      articles.push(makeArticle(fields));
    } else if (line.startsWith('*')) {
      reports = (into, sentence) => {
        const event = reportedEvent(fields, sentence, into);
        events.set(event.id, event);
      };
    } else if (line.startsWith('+')) {
      reports = (into, sentence) => addSource(events.get(fields[0] ?? ''), fields[1], sentence, into);
    } else {
      assert(article, 'a sentence before the first article');
      const sentence = appendSentence(article, line);
      if (sentence) reports?.(article, sentence);
      reports = null;
    }
  }
  return {
    version: 1,
    title: 'NATO and the war in Ukraine',
    range: { start: '2022-01-01', end: '2023-04-30' },
    articles: articles.map(trimmed),
    actors: SAMPLE_ACTORS.map((actor) => ({ ...actor })),
    topics: SAMPLE_TOPICS.map((topic) => ({ ...topic })),
    events: [...events.values()].sort(byStartThenId),
    redirects: { 'finland-becomes-member': 'finland-joins', 'rumour-of-a-truce': null },
  };
}

interface Sentence {
  readonly start: number;
  readonly text: string;
  /** Null where no words of the sentence gave the date. */
  readonly date: { readonly start: number; readonly text: string } | null;
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
}

function makeArticle([id = '', outlet = '', published = '', title = '']: string[]): Article {
  const paragraphs = [{ start: 0, end: 0 }];
  const url = `https://news.example/${id}`;
  return {
    id,
    file: `${id}.md`,
    title,
    outlet,
    published,
    publishedKnown: true,
    digest: true,
    url,
    text: '',
    paragraphs,
  };
}

/** Appends the marked-up `line` to the article's last paragraph; a blank line opens the next paragraph. */
function appendSentence(article: Article, line: string): Sentence | null {
  const paragraph = article.paragraphs.at(-1);
  assert(paragraph, 'every article has a paragraph');
  if (line === '') {
    article.text += '\n\n';
    article.paragraphs.push({ start: article.text.length, end: article.text.length });
    return null;
  }
  if (paragraph.end > paragraph.start) article.text += ' ';
  const start = article.text.length;
  const quotes = [...line.matchAll(/“([^”]+)”\{([a-z-]+)\}/g)].map(([, text = '', speaker = '']) => ({
    text,
    speaker,
  }));
  const unquoted = line.replace(/\{[a-z-]+\}/g, '');
  const words = /\[(.+?)\]/.exec(unquoted);
  const text = unquoted.replace(/[[\]]/g, '');
  article.text += text;
  paragraph.end = article.text.length;
  return { start, text, quotes, date: words ? { start: start + words.index, text: words[1] ?? '' } : null };
}

function sourceOf(event: TimelineEvent, sentence: Sentence, article: Article): Source {
  const { start, text } = sentence;
  const words = sentence.date ?? { start, text: '' };
  return {
    article: article.id,
    start,
    end: start + text.length,
    excerpt: text,
    date: {
      start: words.start,
      end: words.start + words.text.length,
      text: words.text,
      value: event.date,
      known: sentence.date !== null,
      rule: sentence.date ? 'sample' : 'article-date',
    },
    published: article.published,
  };
}

function reportedEvent(fields: readonly string[], sentence: Sentence, article: Article): TimelineEvent {
  const [id = '', date = '', kind, actors = '', topics = '', title = ''] = fields;
  assert(kind === 'happening' || kind === 'statement' || kind === 'plan', `the kind of ${id}`);
  const event = makeEvent({
    id,
    date,
    kind,
    title,
    summary: sentence.text,
    actors: actors.split(' ').toSorted(),
    topics: topics.split(',').toSorted(),
    quotes: sentence.quotes.map((quote) => ({ ...quote, source: 0 })),
  });
  event.sources = [sourceOf(event, sentence, article)];
  return event;
}

/** A second source; `difference` is `field: first / second`. */
function addSource(
  event: TimelineEvent | undefined,
  difference: string | undefined,
  sentence: Sentence,
  article: Article,
): void {
  assert(event, 'a second source names an event of the lines above it');
  const source = event.sources.push(sourceOf(event, sentence, article)) - 1;
  const [, field, first, second] = /^(.+): (.+) \/ (.+)$/.exec(difference ?? '') ?? [];
  if (!field || !first || !second) return;
  event.accounts = [
    { source: 0, field, value: first },
    { source, field, value: second },
  ];
}

/** Without the empty paragraph that the blank line before the next article opened. */
function trimmed(article: Article): Article {
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph.end > paragraph.start);
  return { ...article, text: article.text.trimEnd(), paragraphs };
}

const SAMPLE_ACTORS: readonly Actor[] = [
  { id: 'belarus', name: 'Belarus', kind: 'country' },
  { id: 'china', name: 'China', kind: 'country' },
  { id: 'estonia', name: 'Estonia', kind: 'country', memberOf: ['european-union', 'nato'] },
  { id: 'european-union', name: 'European Union', kind: 'organisation' },
  { id: 'finland', name: 'Finland', kind: 'country', memberOf: ['european-union'] },
  { id: 'germany', name: 'Germany', kind: 'country', memberOf: ['european-union', 'nato'] },
  { id: 'hungary', name: 'Hungary', kind: 'country', memberOf: ['european-union', 'nato'] },
  { id: 'jens-stoltenberg', name: 'Jens Stoltenberg', kind: 'person', memberOf: ['nato'] },
  { id: 'joe-biden', name: 'Joe Biden', kind: 'person', memberOf: ['united-states'] },
  { id: 'nato', name: 'NATO', kind: 'organisation' },
  { id: 'olaf-scholz', name: 'Olaf Scholz', kind: 'person', memberOf: ['germany'] },
  { id: 'poland', name: 'Poland', kind: 'country', memberOf: ['european-union', 'nato'] },
  { id: 'russia', name: 'Russia', kind: 'country' },
  { id: 'sauli-niinisto', name: 'Sauli Niinisto', kind: 'person', memberOf: ['finland'] },
  { id: 'sergey-lavrov', name: 'Sergey Lavrov', kind: 'person', memberOf: ['russia'] },
  { id: 'sweden', name: 'Sweden', kind: 'country', memberOf: ['european-union'] },
  { id: 'turkey', name: 'Turkey', kind: 'country', memberOf: ['nato'] },
  { id: 'ukraine', name: 'Ukraine', kind: 'country' },
  { id: 'united-kingdom', name: 'United Kingdom', kind: 'country', memberOf: ['nato'] },
  { id: 'united-nations', name: 'United Nations', kind: 'organisation' },
  { id: 'united-states', name: 'United States', kind: 'country', memberOf: ['nato'] },
  { id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', memberOf: ['russia'] },
  { id: 'volodymyr-zelenskyy', name: 'Volodymyr Zelenskyy', kind: 'person', memberOf: ['ukraine'] },
];

const SAMPLE_TOPICS: readonly Topic[] = [
  { id: 'troops', name: 'Troops' },
  { id: 'sanctions', name: 'Sanctions' },
  { id: 'refugees', name: 'Refugees' },
  { id: 'article-5', name: 'Article 5' },
  { id: 'diplomacy', name: 'Diplomacy' },
  { id: 'military-aid', name: 'Military aid' },
  { id: 'civilians', name: 'Civilians' },
  { id: 'nato-membership', name: 'NATO membership' },
];
