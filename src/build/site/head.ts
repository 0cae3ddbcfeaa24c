import type { HtmlTagDescriptor } from 'vite';
import type { Bundle } from '../../bundle/schema.ts';

type Timeline = Pick<Bundle, 'title' | 'range' | 'topics'>;

/** Title and description of the timeline's own page. */
export const titleTags = (timeline: Timeline): HtmlTagDescriptor[] => [
  { tag: 'title', children: timeline.title, injectTo: 'head' },
  { tag: 'meta', attrs: { name: 'description', content: describeTimeline(timeline) }, injectTo: 'head' },
];

/** Where the app finds the bundle: it reads the link's `href`, and the browser fetches it at once. */
export const bundleTag = (href: string): HtmlTagDescriptor => preloadTag({ id: 'bundle', href });

/** Where the app finds the manifest of a timeline in pieces, and the pieces that it starts with. */
export const manifestTags = (href: string, pieces: readonly string[]): HtmlTagDescriptor[] => [
  preloadTag({ id: 'manifest', href }),
  ...pieces.map((piece) => preloadTag({ href: piece })),
];

const preloadTag = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, rel: 'preload', as: 'fetch', crossorigin: true },
  injectTo: 'head',
});

/** Only the timeline's own words and dates, so that it needs no translation. */
function describeTimeline({ title, range, topics }: Timeline): string {
  const names = topics.map(({ name }) => name).join(', ');
  return `${title}, ${range.start} – ${range.end}${names ? `: ${names}` : ''}`;
}

/** Has the browser fetch the script at `path` on the site before the app asks for it. */
export const moduleTag = (path: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${path}` },
  injectTo: 'head',
});
