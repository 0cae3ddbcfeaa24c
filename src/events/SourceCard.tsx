import { assertNever } from '../base/assert.ts';
import type { Article, Source, TimelineEvent } from '../bundle/schema.ts';
import { formatEdtf, formatIsoDay } from '../ui/format-date.ts';
import { HighlightedText } from '../ui/HighlightedText.tsx';
import { contextOf } from '../ui/highlight.ts';
import { messages } from '../ui/messages.ts';
import { lagOf } from './lag.ts';

const text = messages.events;

function lagText(event: TimelineEvent, published: string): string {
  const lag = lagOf(event, published);
  switch (lag.kind) {
    case 'same-day':
      return text.lag.sameDay;
    case 'within':
      return text.lag.within;
    case 'after':
      return text.lag.after(lag.days);
    case 'before':
      return text.lag.before(lag.days);
    default:
      return assertNever(lag);
  }
}

/** Which words of which article gave the date, and by which rule. */
function WhyThisDate({ source }: { source: Source }) {
  const { date } = source;
  const published = formatIsoDay(source.published, 'medium');
  const because = date.known
    ? text.why.stated(date.text, published)
    : date.text
      ? text.why.inheritedFrom(date.text, published)
      : text.why.inherited(published);
  return (
    <>
      {because}
      <b className="text-ink">{formatEdtf(date.value, 'short')}</b>
      {' · '}
      {text.why.rule(text.rules[date.rule] ?? date.rule.replaceAll('-', ' '))}
    </>
  );
}

interface SourceCardProps {
  readonly event: TimelineEvent;
  readonly source: Source;
  readonly article: Article;
  /** Whether its sentence stands for the event's summary. */
  readonly lead: boolean;
  /** Opens the article at the excerpt; without it, there is no such link. */
  readonly onRead?: () => void;
}

/** One article's report of an event: the sentence in its place, and why it has the date it has. */
export function SourceCard({ event, source, article, lead, onRead }: SourceCardProps) {
  const within = contextOf(article.text, article.paragraphs, source);
  const atStart = article.paragraphs.some((paragraph) => paragraph.start === within.start);
  const atEnd = article.paragraphs.some((paragraph) => paragraph.end === within.end);
  const published = formatIsoDay(source.published, 'short');
  return (
    <li className="rounded-lg border border-line bg-raised px-3.5 py-2.5">
      <h3 className="flex flex-wrap items-baseline gap-x-2 text-[.8125rem] font-semibold">
        {article.outlet}
        <span className="text-xs font-normal text-soft">
          {article.publishedKnown ? text.published(published) : text.publishedImplied(published)}
          {' · '}
          {lagText(event, source.published)}
        </span>
      </h3>
      <p
        className={`my-1.5 font-serif leading-normal text-soft [overflow-wrap:anywhere] ${lead ? 'text-[1.03rem]' : 'text-[.9375rem]'}`}
      >
        {!atStart && '… '}
        <HighlightedText text={article.text} within={within} evidence={source} date={source.date} />
        {!atEnd && ' …'}
      </p>
      {article.digest && <p className="mb-1 text-xs text-soft italic">{text.digest}</p>}
      <p className="text-[.78rem] text-soft">
        <WhyThisDate source={source} />
        {onRead && (
          <>
            {' · '}
            <button
              type="button"
              className="link"
              aria-label={text.readName(article.outlet)}
              onClick={onRead}
            >
              {text.read}
            </button>
          </>
        )}
        {article.url && (
          <>
            {' · '}
            <a
              className="link inline-block"
              href={article.url}
              rel="noopener noreferrer"
              aria-label={text.originalName(article.outlet)}
            >
              {text.original}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
