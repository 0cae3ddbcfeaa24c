import './timeline.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { DAY_MS, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { activity } from '../state/activity.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { pan, reveal, windowLimits, windowOf, zoomAround } from '../state/timeline-window.ts';
import { visibleEvents, wholeBundle } from '../state/whole.ts';
import { messages } from '../ui/messages.ts';
import { EmptyWindow } from './EmptyWindow.tsx';
import { GroupList } from './GroupList.tsx';
import { labelName } from './item-element.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { type KeyAction, keyAction } from './keys.ts';
import { laneName } from './lane-element.ts';
import type { LabelItem } from './level-of-detail.ts';
import { type Position, type Step, step } from './navigation.ts';
import { Overview } from './Overview.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useController } from './use-controller.ts';
import { type Size, useTimelineProps } from './use-timeline-props.ts';
import { useWindowSetter } from './use-window-setter.ts';
import { windowOfGroup } from './zoom-to.ts';

/** The timeline of the store: drawing, overview, buttons and keys. The focus stops once, on the whole. */
export default function Timeline() {
  const store = useAppStore();
  const bundle = useApp(wholeBundle);
  const shown = useApp(visibleEvents);
  const setWindow = useWindowSetter();
  const canvas = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 1000, height: 240 });
  const [live, setLive] = useState<TimeSpan | null>(null);
  const [current, setCurrent] = useState<Position | null>(null);
  const [announced, setAnnounced] = useState('');
  const [listed, setListed] = useState<readonly TimelineEvent[] | null>(null);
  const [help, setHelp] = useState(false);
  const props = useTimelineProps(size, current);
  const hint = useId();

  /** Opens an event with the window as it is: nothing may jump under the reader's finger. */
  const open = useCallback(
    (event: string) => store.getState().setView({ event, span: windowOf(store.getState()) }),
    [store],
  );
  const openItem = (item: LabelItem) => {
    if (item.type === 'event') return open(item.lead.id);
    const window = windowOfGroup(item.members, windowOf(store.getState()));
    if (window === null) setListed(item.members);
    else setWindow(window);
  };

  const controller = useController(canvas, props, {
    onMove: setLive,
    onWindow: setWindow,
    onSelect: (item) => {
      setCurrent({ event: item.lead.id, lane: item.lane });
      openItem(item);
    },
    onMoment: (time) => {
      const day = utcMs(Math.floor(time / DAY_MS) * DAY_MS);
      store.getState().setView({ at: { time: day, precision: 'day' }, span: windowOf(store.getState()) });
    },
    onResize: setSize,
    begin: activity.begin,
  });

  const moveTo = (direction: Step) => {
    const window = windowOf(store.getState());
    const item = current === null ? null : controller.current?.labelOf(current, window);
    const together = new Set(item?.members.map(({ id }) => id));
    const next = step(props.lanes, current, direction, window.start, together);
    const lane = props.lanes.find(({ id }) => id === next?.lane);
    const event = lane?.events.find(({ id }) => id === next?.event);
    setCurrent(next);
    if (next === null || lane === undefined || event === undefined) {
      setAnnounced(messages.timeline.empty);
      return;
    }
    const target = { start: utcMs(event.start), end: utcMs(event.end) };
    const revealed = reveal(window, target, props.limits);
    setWindow(revealed);
    const label = controller.current?.labelOf(next, revealed) ?? null;
    setAnnounced(messages.timeline.announce(label ? labelName(label) : event.title, laneName(lane)));
  };

  const act = (action: KeyAction) => {
    const state = store.getState();
    const window = windowOf(state);
    const limits = windowLimits(state.corpus);
    switch (action.type) {
      case 'step':
        return moveTo(action.step);
      case 'pan':
        return setWindow(pan(window, action.by, limits));
      case 'zoom':
        return setWindow(zoomAround(window, action.by, zoomCentre(window, current, shown), limits));
      case 'whole':
        return setWindow(limits);
      case 'open': {
        const item = current === null ? null : controller.current?.labelOf(current, window);
        return item ? openItem(item) : moveTo('next');
      }
      case 'close':
        if (state.view.event !== null) state.setView({ event: null, span: window });
        return;
      case 'search':
        return document.getElementById('search')?.focus();
      case 'help':
        return setHelp(true);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The buttons and sliders inside have keys of their own.
    if (event.target !== event.currentTarget) return;
    const action = keyAction(event);
    if (action === null) return;
    delete event.currentTarget.dataset.pressed;
    event.preventDefault();
    act(action);
  };

  // The whole takes the focus and the keys, as an application does: what it draws is one tab stop.
  const application = {
    role: 'application',
    'aria-roledescription': messages.timeline.role,
    'aria-label': messages.timeline.name,
    'aria-describedby': hint,
    tabIndex: 0,
    onKeyDown,
    // vis-timeline swallows the press that would bring the focus here. A finger has no use for it.
    onPointerDown: ({ currentTarget, target, pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType === 'touch' || !(target instanceof Node)) return;
      if (!canvas.current?.contains(target)) return;
      // Browsers draw the ring round what a script focuses; it is for the keyboard.
      currentTarget.dataset.pressed = '';
      currentTarget.focus({ preventScroll: true });
    },
    onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      delete currentTarget.dataset.pressed;
    },
  } as const;

  return (
    <div className="tl" data-newsline="timeline" data-lanes={props.lanes[0]?.kind} {...application}>
      <p id={hint} className="tl-unseen">
        {messages.timeline.hint}
      </p>
      <p className="tl-unseen" aria-live="polite">
        {announced}
      </p>
      <div ref={canvas} className="tl-canvas" />
      <EmptyWindow live={live ?? props.window} />
      <Toolbar />
      <Overview
        articles={bundle.articles}
        all={bundle.events}
        shown={shown}
        limits={props.limits}
        window={live ?? props.window}
        onWindow={setWindow}
      />
      {listed !== null && (
        <GroupList
          events={listed}
          onSelect={(event) => {
            setListed(null);
            open(event);
          }}
          onClose={() => setListed(null)}
        />
      )}
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Keys zoom about the event that the keyboard is on while it is in view, else about the middle. */
function zoomCentre(window: TimeSpan, current: Position | null, events: readonly TimelineEvent[]): UtcMs {
  const event = events.find(({ id }) => id === current?.event);
  const inView = event !== undefined && event.start >= window.start && event.start < window.end;
  return utcMs(inView ? event.start : (window.start + window.end) / 2);
}
