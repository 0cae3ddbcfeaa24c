import { useId } from 'react';
import type { Article, Source } from '../bundle/schema.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { formatIsoDay } from '../ui/format-date.ts';
import { HighlightedText } from '../ui/HighlightedText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

const text = messages.articles;

const NOTHING = { start: 0, end: 0 };

interface ArticleDialogProps {
  readonly article: Article;
  /** The report in it that the reader came from; null to read it from its start. */
  readonly source: Source | null;
  readonly onClose: () => void;
}

/** Runs once the text is in the page; children's refs come before the dialog opens, hence the wait for a frame. */
const showEvidence = (body: HTMLElement | null) => {
  requestAnimationFrame(() => body?.querySelector('mark')?.scrollIntoView({ block: 'center' }));
};

/** A whole article with the sentence that reports the event marked, if the reader comes from an event. */
export function ArticleDialog({ article, source, onClose }: ArticleDialogProps) {
  const titleId = useId();
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph.end > paragraph.start);
  const inParagraphs = paragraphs.length > 0 ? paragraphs : [{ start: 0, end: article.text.length }];
  return (
    <Dialog className="reader" labelledBy={titleId} onClose={onClose}>
      <header className="sticky top-0 flex items-start gap-4 border-b border-line bg-paper px-5 py-3.5 sm:px-8">
        <div className="min-w-0 flex-1">
          <p className="text-[.8125rem] text-soft">
            <b className="font-semibold text-ink">{article.outlet}</b>
            {' · '}
            {text.published(formatIsoDay(article.published, 'short'))}
            {article.author && ` · ${text.by(article.author)}`}
          </p>
          <h2
            id={titleId}
            tabIndex={-1}
            className="mt-0.5 font-serif text-xl leading-snug font-semibold text-balance"
          >
            {article.title}
          </h2>
        </div>
        <button type="button" className="button" aria-label={text.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div
        ref={showEvidence}
        className="grid gap-3.5 px-5 py-5 font-serif text-[1.03rem] leading-relaxed sm:px-8"
      >
        {article.digest && <p className="font-sans text-[.8125rem] text-soft italic">{text.digest}</p>}
        {inParagraphs.map((paragraph) => (
          <p key={paragraph.start} className="[overflow-wrap:anywhere]">
            <HighlightedText
              text={article.text}
              within={paragraph}
              evidence={source ?? NOTHING}
              date={source?.date ?? NOTHING}
            />
          </p>
        ))}
        {article.url && (
          <p className="font-sans text-[.8125rem]">
            <a className="link" href={article.url} rel="noopener noreferrer">
              {text.original}
            </a>
          </p>
        )}
      </div>
    </Dialog>
  );
}
