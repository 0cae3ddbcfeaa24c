import { eventIndex } from '../bundle/event-index.ts';
import type { Account, Bundle, TimelineEvent } from '../bundle/schema.ts';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';

/** What the sources say differently, field by field, side by side. */
export function Accounts({ bundle, event }: { bundle: Bundle; event: TimelineEvent }) {
  const all = event.accounts ?? [];
  if (all.length === 0) return null;
  const fields = [...new Set(all.map((account) => account.field))];
  const { articles } = eventIndex(bundle);
  const outlet = (account: Account) =>
    articles.get(event.sources[account.source]?.article ?? '')?.outlet ?? messages.events.unknownSource;
  return (
    <section className="my-4 border-l-[3px] border-accent pl-3.5">
      <h3 className="text-[.8125rem] font-semibold">{messages.events.accounts}</h3>
      {fields.map((field) => (
        <div key={field} className="mt-1.5">
          <h4 className="mb-1 font-serif text-soft italic">{messages.events.accountField[field] ?? field}</h4>
          <dl className="grid grid-cols-[repeat(auto-fit,minmax(8rem,13rem))] gap-x-4 gap-y-2">
            {all
              .filter((account) => account.field === field)
              .map((account) => (
                <div key={`${account.source} ${account.value}`}>
                  <dt className="text-xs text-soft">{outlet(account)}</dt>
                  <dd className="font-serif text-base">
                    {field === 'date' ? formatEdtf(account.value, 'short') : account.value}
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
