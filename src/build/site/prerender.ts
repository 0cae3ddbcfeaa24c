import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Corpus } from '../../bundle/corpus.ts';
import type { Bundle, TimelineEvent } from '../../bundle/schema.ts';
import { PROJECT_ROOT } from '../project.ts';
import type { SiteContent } from './site-content.ts';

/** What `src/prerender.tsx` exports. The build may not import the screen; Vite loads it as it loads it for the browser. */
export interface Prerender {
  /** HTML of the app's first paint, to be hydrated. */
  readonly renderApp: (corpus: Corpus) => string;
  /** HTML of an event's own page, without scripts. Links lead from `e/<id>/`: the app is at `../../`. */
  readonly renderEventPage: (bundle: Bundle, event: TimelineEvent) => string;
}

/** Every page of the site as the HTML of its content. */
export interface Pages {
  readonly app: string;
  readonly events: readonly { readonly event: TimelineEvent; readonly html: string }[];
}

export async function renderPages({ corpus, pages }: SiteContent): Promise<Pages> {
  const { module } = await runnerImport<Prerender>(join(PROJECT_ROOT, 'src/prerender.tsx'), {
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'warn',
  });
  return {
    app: module.renderApp(corpus),
    events: Array.from(pages, ({ event, bundle }) => ({
      event,
      html: module.renderEventPage(bundle, event),
    })),
  };
}
