import type { HtmlTagDescriptor } from 'vite';
import type { Bundle } from '../../bundle/schema.ts';

/** Title and description of the timeline's own page. */
export const titleTags = (bundle: Bundle): HtmlTagDescriptor[] => [
  { tag: 'title', children: bundle.title, injectTo: 'head' },
  { tag: 'meta', attrs: { name: 'description', content: describeTimeline(bundle) }, injectTo: 'head' },
];

/** Where the app finds the bundle: it reads the link's `href`, and the browser fetches it at once. */
export const bundleTag = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { id: 'bundle', rel: 'preload', as: 'fetch', crossorigin: true, href },
  injectTo: 'head',
});

/** Only the timeline's own words and dates, so that it needs no translation. */
function describeTimeline({ title, range, topics }: Bundle): string {
  const names = topics.map(({ name }) => name).join(', ');
  return `${title}, ${range.start} – ${range.end}${names ? `: ${names}` : ''}`;
}
