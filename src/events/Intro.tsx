import type { Article } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { formatIsoDay } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';
import { topicSlot } from '../ui/topic-slot.ts';

const text = messages.events.intro;

type OnRead = (article: Article, source: null) => void;

/** In the reading pane while no event is open: what the marks mean, and what the timeline was made from. */
export function Intro({ onRead }: { readonly onRead: OnRead }) {
  const { topics, publications, whole } = useApp((state) => state.corpus);
  return (
    <div className="max-w-prose">
      <h2 className="mb-2 font-serif text-[1.6rem] leading-tight font-semibold tracking-[-.01em]">
        {text.title}
      </h2>
      <p className="mb-4 font-serif text-[1.03rem] leading-normal">{text.lead(publications.length)}</p>
      <ul className="mb-5 grid gap-2 text-[.8125rem] text-soft">
        <li>
          <mark className="evidence px-0.5">{text.evidence}</mark>
          {' · '}
          <u className="date-words">{text.dateWords}</u>
        </li>
        <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {text.shapes}
          {topics.map((topic) => (
            <span key={topic.id} className="inline-flex items-center gap-1.5 text-ink">
              <TopicGlyph slot={topicSlot(topics, topic.id)} />
              {topic.name}
            </span>
          ))}
        </li>
        <li className="needs-script">{text.plan}</li>
        <li className="needs-script">{text.coarse}</li>
        <li className="needs-script">{text.gaps}</li>
      </ul>
      {whole && <Articles articles={whole.articles} onRead={onRead} />}
    </div>
  );
}

/** The articles of a timeline that is here as a whole; a large one shows each beside its events. */
function Articles({ articles, onRead }: { readonly articles: readonly Article[]; readonly onRead: OnRead }) {
  return (
    <>
      <h3 className="mb-1.5 text-[.8125rem] font-semibold">{text.corpus}</h3>
      <ul className="grid gap-1.5">
        {articles.map((article) => (
          <li key={article.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
            <button
              type="button"
              className="link justify-self-start text-left font-serif text-[.9375rem] no-underline hover:underline"
              onClick={() => onRead(article, null)}
            >
              {article.title}
            </button>
            <span className="text-xs text-soft tabular-nums">{formatIsoDay(article.published, 'short')}</span>
            <span className="text-xs text-soft">{article.outlet}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
