import { eventIndex } from '../bundle/event-index.ts';
import type { Account, Article, Bundle, Source, TimelineEvent } from '../bundle/schema.ts';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';

interface AccountsProps {
  readonly bundle: Bundle;
  readonly event: TimelineEvent;
  /** Opens the whole article at a source; a page without scripts has none. */
  readonly onRead?: (article: Article, source: Source) => void;
}

/** What the sources say differently, field by field, side by side, each with the words that say it. */
export function Accounts({ bundle, event, onRead }: AccountsProps) {
  const all = event.accounts ?? [];
  if (all.length === 0) return null;
  const fields = [...new Set(all.map((account) => account.field))];
  return (
    <section className="my-4 border-l-[3px] border-accent pl-3.5">
      <h3 className="text-[.8125rem] font-semibold">
        {isOneArticle(event) ? messages.events.contradiction : messages.events.accounts}
      </h3>
      {fields.map((field) => (
        <div key={field} className="mt-1.5">
          <h4 className="mb-1 font-serif text-soft italic">{messages.events.accountField(field)}</h4>
          <dl className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-x-4 gap-y-2.5">
            {all
              .filter((account) => account.field === field)
              .map((account) => (
                <Told
                  key={`${account.source} ${account.value}`}
                  account={account}
                  bundle={bundle}
                  event={event}
                  {...(onRead ? { onRead } : {})}
                />
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** Whether one article alone gives all the accounts of an event. */
const isOneArticle = ({ accounts = [], sources }: TimelineEvent): boolean =>
  new Set(accounts.map(({ source }) => sources[source]?.article)).size === 1;

/** One account: whose, what, and in which words. */
function Told({ account, bundle, event, onRead }: AccountsProps & { readonly account: Account }) {
  const source = event.sources[account.source];
  const article = eventIndex(bundle).articles.get(source?.article ?? '');
  const outlet = article?.outlet ?? messages.events.unknownSource;
  const value = account.field === 'date' ? formatEdtf(account.value, 'short') : account.value;
  return (
    <div>
      <dt className="text-xs text-soft">{outlet}</dt>
      <dd className="font-serif text-base">{value}</dd>
      {source && (
        <dd className="mt-0.5 line-clamp-3 font-serif text-[.8125rem] text-soft">{source.excerpt}</dd>
      )}
      {source && article && onRead && (
        <dd className="mt-0.5 text-xs">
          <button
            type="button"
            className="link"
            aria-label={messages.events.readAccount(outlet, value)}
            onClick={() => onRead(article, source)}
          >
            {messages.events.read}
          </button>
        </dd>
      )}
    </div>
  );
}
