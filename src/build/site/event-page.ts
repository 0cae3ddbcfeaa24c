import type { TimelineEvent } from '../../bundle/schema.ts';
import { escapeHtml, shorten } from './html.ts';
import { POLICY_META } from './policy.ts';

/** From `e/<id>/` to the app. */
const APP = '../../';
const DESCRIPTION_LENGTH = 200;

export const eventPagePath = (event: Pick<TimelineEvent, 'id'>): string => `e/${event.id}/index.html`;

interface EventPage {
  /** The timeline's title. */
  readonly timeline: string;
  readonly event: TimelineEvent;
  /** HTML of the page's content. */
  readonly html: string;
  /** Paths of the style sheets from the site's root. */
  readonly styles: readonly string[];
}

/** The whole document of an event's own page: no script, and every link relative, so that any host and base will do. */
export function eventPage({ timeline, event, html, styles }: EventPage): string {
  const title = escapeHtml(`${event.title} · ${timeline}`);
  const description = escapeHtml(shorten(event.summary, DESCRIPTION_LENGTH));
  return `<!doctype html>
<html lang="en">
  <head>
    ${POLICY_META}
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <link rel="canonical" href="${APP}?event=${encodeURIComponent(event.id)}">
    <link rel="icon" type="image/svg+xml" href="${APP}icon.svg">
${styles.map((path) => `    <link rel="stylesheet" href="${APP}${escapeHtml(path)}">`).join('\n')}
  </head>
  <body>${html}</body>
</html>
`;
}
