import { describe, expect, it } from 'vitest';
import { assert } from './base/assert.ts';
import { corpusOf } from './bundle/corpus.ts';
import { sampleBundle } from './bundle/sample-bundle.ts';
import type { Bundle, TimelineEvent } from './bundle/schema.ts';
import { renderApp, renderEventPage } from './prerender.tsx';

const bundle = sampleBundle();

/** The text of some HTML, as a reader without styles sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const eventWith = (what: (event: TimelineEvent) => unknown): TimelineEvent => {
  const event = bundle.events.find((candidate) => what(candidate));
  assert(event, 'the sample has such an event');
  return event;
};

describe('renderApp', () => {
  const html = renderApp(corpusOf(bundle));

  it('links to every event by its title', () => {
    for (const { id } of bundle.events) expect(html).toContain(`href="?event=${id}"`);
    for (const { title } of bundle.events) expect(textOf(html)).toContain(title);
  });

  it('has a checkbox for the first topic whose name begins with the topic', () => {
    const label = /<label[^>]*><input type="checkbox"[^>]*>(.*?)<\/label>/.exec(html)?.[1] ?? '';
    expect(textOf(label).trim()).toMatch(new RegExp(`^${bundle.topics[0]?.name} \\d+ events$`));
  });

  it('has nothing that the content security policy forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:|data:/);
  });

  it('escapes what comes from articles', () => {
    const title = '<img src=x onerror=alert(1)>';
    const hostile: Bundle = { ...bundle, title, events: bundle.events.map((event) => ({ ...event, title })) };
    expect(renderApp(corpusOf(hostile))).not.toContain('<img');
  });

  it('says so when there are no events', () => {
    expect(textOf(renderApp(corpusOf({ ...bundle, events: [] })))).toContain(
      'There are no events in this timeline yet.',
    );
  });
});

describe('renderEventPage', () => {
  it('has the title, every source and the way back to the timeline', () => {
    const event = eventWith(({ sources }) => sources.length > 1);
    const html = renderEventPage(bundle, event);
    const text = textOf(html);
    expect(text).toContain(event.title);
    for (const { article } of event.sources) {
      expect(text).toContain(bundle.articles.find(({ id }) => id === article)?.outlet);
    }
    expect(html).toContain(`href="../../?event=${event.id}"`);
    expect(html).not.toMatch(/\sstyle=|<button/);
  });

  it('marks the sentence and, within it, the words that date it', () => {
    const event = eventWith(
      ({ sources: [source] }) => source?.date.known && source.date.start >= source.start,
    );
    const html = renderEventPage(bundle, event);
    expect(html).toContain('<mark');
    expect(textOf(/<u [^>]*>(.*?)<\/u>/.exec(html)?.[1] ?? '')).toBe(event.sources[0]?.date.text);
  });

  it('leads from a plan to what came of it', () => {
    const [plan, outcome] = bundle.events;
    if (!plan || !outcome) throw new Error('the sample has too few events');
    const linked = { ...plan, outcome: outcome.id };
    const html = renderEventPage({ ...bundle, events: [linked, ...bundle.events.slice(1)] }, linked);
    expect(textOf(html)).toContain(`What came of it: ${outcome.title}`);
    expect(html).toContain(`href="../${outcome.id}/"`);
  });

  it('puts accounts that differ side by side', () => {
    const event = eventWith(({ accounts }) => accounts);
    const text = textOf(renderEventPage(bundle, event));
    for (const { value } of event.accounts ?? []) expect(text).toContain(value);
  });
});
