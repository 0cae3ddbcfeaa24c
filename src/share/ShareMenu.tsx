import { useApp, useAppStore } from '../state/hooks.tsx';
import { openHead } from '../state/selectors.ts';
import { formatDay, formatTime } from '../ui/format-date.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { Popover } from '../ui/Popover.tsx';
import type { View } from '../url/view.ts';
import { CopyButton } from './CopyButton.tsx';
import { eventView, linkTo, momentInView, momentView } from './links.ts';

const text = messages.share;

/** The links that one can copy: to the view as it is, to the open event, and to the moment in view. */
export function ShareMenu() {
  const store = useAppStore();
  const event = useApp(openHead);
  const time = useApp((state) => momentInView(state).time);
  const minute = useApp((state) => momentInView(state).precision === 'minute');
  const link = (view: () => View) => () => linkTo(view(), window.location.href);
  const day = formatDay(time, 'short');
  const items = [
    { label: text.view, hint: text.viewHint, link: link(() => store.getState().view) },
    ...(event ? [{ label: text.event, hint: event.title, link: link(() => eventView(event.id)) }] : []),
    {
      label: text.moment,
      hint: minute ? messages.dates.minute(day, formatTime(time)) : day,
      link: link(() => momentView(momentInView(store.getState()))),
    },
  ];
  const label = (
    <>
      <Icon name="share" />
      {text.button}
    </>
  );
  return (
    <Popover label={label} buttonClass="button needs-script" title={text.title}>
      <h2 className="mb-2 text-[.8125rem] font-semibold">{text.title}</h2>
      <ul className="grid gap-3">
        {items.map((item) => (
          <li key={item.label} className="grid gap-1">
            <div className="flex flex-wrap gap-2">
              <CopyButton label={item.label} link={item.link} />
            </div>
            <span className="text-xs text-soft">{item.hint}</span>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

/** The same for one event, in its panel. */
export function CopyEventLink() {
  const event = useApp(openHead);
  if (!event) return null;
  return <CopyButton label={text.copyEvent} link={() => linkTo(eventView(event.id), window.location.href)} />;
}
