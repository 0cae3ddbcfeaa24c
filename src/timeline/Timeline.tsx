import './timeline.css';
import { type FocusEvent, type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import { activity } from '../state/activity.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { openAt } from '../state/open-at.ts';
import { openPlace } from '../state/selectors.ts';
import { pan, reveal, spanOfMoment, zoomAround } from '../state/timeline-window.ts';
import { placeFrom } from '../state/window-split.ts';
import { messages } from '../ui/messages.ts';
import { drawable, drawnClockOf, drawnWindow, movedWindow, shownSequence, standsAt } from './drawn-time.ts';
import { EmptyWindow } from './EmptyWindow.tsx';
import { FoldList } from './folding/FoldList.tsx';
import { GroupList } from './GroupList.tsx';
import { labelName } from './item-element.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { type KeyAction, keyAction, ZOOM } from './keys.ts';
import { laneName } from './lane-element.ts';
import type { LabelItem } from './lod/level-of-detail.ts';
import type { Members } from './lod/members.ts';
import { movedMoment } from './moved-moment.ts';
import { laneWith, type Position, type Step, step } from './navigation.ts';
import { Overview } from './Overview.tsx';
import { Peek } from './Peek.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useController } from './use-controller.ts';
import { useMove } from './use-move.ts';
import { usePeek } from './use-peek.ts';
import { type Size, useTimelineProps } from './use-timeline-props.ts';
import { useTitles } from './use-titles.ts';
import { useWindowSetter } from './use-window-setter.ts';
import { windowOfGroup } from './zoom-to.ts';

/** The timeline of the store: drawing, overview, buttons and keys. The focus stops once, on the whole. */
export default function Timeline() {
  const store = useAppStore();
  const corpus = useApp((state) => state.corpus);
  const drawing = useApp((state) => state.drawing);
  const sequence = useApp(shownSequence);
  const move = useMove();
  const setWindow = useWindowSetter();
  const canvas = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 1000, height: 240 });
  const [live, setLive] = useState<TimeSpan | null>(null);
  const [current, setCurrent] = useState<Position | null>(null);
  const [announced, setAnnounced] = useState('');
  const [listed, setListed] = useState<Members | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [help, setHelp] = useState(false);
  const peek = usePeek();
  const props = useTimelineProps(size, current);
  const openLanes = props.lanes.filter((lane) => !props.collapsed.includes(lane));
  const askForTitles = useTitles();
  const hint = useId();

  const open = (place: number) => openAt(store, place);
  const openItem = (item: LabelItem) => {
    peek.close();
    if (item.type === 'event') return open(item.lead);
    const { folding } = props;
    const window = windowOfGroup(item.members.days, folding.foldSpan(drawnWindow(store.getState())));
    if (window === null) setListed(item.members);
    else setWindow(folding.unfoldSpan(window));
  };

  const controller = useController(canvas, props, {
    onMove: (window) => {
      peek.close();
      setLive(window);
    },
    onWindow: (window) => setWindow(drawable(window, props.folding, corpus)),
    onSelect: (item) => {
      setCurrent({ place: item.lead, lane: item.lane });
      openItem(item);
    },
    onHover: peek.hover,
    onUntold: askForTitles,
    onEmpty: setEmpty,
    onZoom: (time, direction) => {
      const factor = direction === 'in' ? ZOOM : 1 / ZOOM;
      move((window, limits) => zoomAround(window, factor, utcMs(props.folding.fold(time)), limits));
    },
    onMoment: (time, isFirst) => {
      const state = store.getState();
      const at = time === null ? null : movedMoment(time, state.view.at, props.limits);
      const target = at && props.folding.foldSpan(spanOfMoment(at));
      const span = movedWindow(state, (from, limits) => (target ? reveal(from, target, limits) : from));
      // One drag is one step back for the reader.
      state.setView({ at, span }, isFirst ? 'push' : 'replace');
      if (at === null) canvas.current?.closest<HTMLElement>('.tl')?.focus({ preventScroll: true });
    },
    onCollapse: (lane) => {
      const { collapsed } = drawing;
      const others = collapsed.filter((id) => id !== lane);
      store
        .getState()
        .setDrawing({ collapsed: others.length < collapsed.length ? others : [...others, lane] });
    },
    onResize: setSize,
    begin: activity.begin,
  });

  /** Puts the keyboard on an event: moves the window as far as it needs, and tells and shows what is there. */
  const moveTo = (next: Position | null) => {
    const state = store.getState();
    const window = drawnWindow(state);
    const lane = props.lanes.find(({ id }) => id === next?.lane);
    setCurrent(next);
    if (next === null || lane === undefined) {
      setAnnounced(messages.timeline.empty);
      return;
    }
    const target = props.folding.foldSpan(standsAt(state, next.place));
    const revealed = movedWindow(state, (from, limits) => reveal(from, target, limits));
    setWindow(revealed);
    const label = controller.current?.labelOf(next, revealed) ?? null;
    const look = props.lookOf(lane.id, label?.lead ?? next.place);
    const name = label ? labelName(label, look) : (look.head?.title ?? messages.timeline.untold);
    setAnnounced(messages.timeline.announce(name, laneName(lane)));
    peek.show(sameSpan(revealed, window) ? (controller.current?.drawnLabelOf(next) ?? null) : null);
  };
  const moveBy = (direction: Step) => {
    const window = drawnWindow(store.getState());
    const item = current === null ? null : controller.current?.labelOf(current, window);
    const around = props.folding.fold(window.start);
    moveTo(step(openLanes, current, direction, around, item?.members ?? null));
  };
  /** Opens the next event that passes the filters, whatever lane it is in. */
  const openMatch = (direction: 'next' | 'previous') => {
    const state = store.getState();
    const from = openPlace(state) ?? current?.place ?? null;
    const { times, shown, numberOf, placeAt } = sequence;
    const first = placeFrom(times, drawnWindow(state).start) - (direction === 'next' ? 1 : 0);
    const start = from === null ? first : numberOf(from);
    const number = direction === 'next' ? shown.after(start) : shown.before(start);
    const place = number === null ? null : placeAt(number);
    const lane = place === null ? null : laneWith(openLanes, place, current?.lane ?? null);
    if (place === null) return;
    if (lane !== null) moveTo({ place, lane: lane.id });
    open(place);
  };

  const act = (action: KeyAction) => {
    const state = store.getState();
    const window = drawnWindow(state);
    switch (action.type) {
      case 'step':
        return moveBy(action.step);
      case 'match':
        return openMatch(action.step);
      case 'pan':
        return move((from, limits) => pan(from, action.by, limits));
      case 'zoom': {
        const { start } = drawnClockOf(state).columns;
        const stands = [current?.place ?? null, openPlace(state)].map((place) =>
          place === null ? null : start[place],
        );
        return move((from, limits) => zoomAround(from, action.by, centreOf(from, stands), limits));
      }
      case 'whole':
        return move((_, limits) => limits);
      case 'open': {
        const item = current === null ? null : controller.current?.labelOf(current, window);
        return item ? openItem(item) : moveBy('next');
      }
      case 'close':
        if (peek.label !== null) peek.close();
        else if (state.view.event !== null) state.setView({ event: null, span: window });
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
    onBlur: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      // A button inside that the focus leaves for the whole says nothing of the whole.
      if (target !== currentTarget) return;
      delete currentTarget.dataset.pressed;
      peek.close();
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
      <FoldList folding={props.folding} />
      <div ref={canvas} className="tl-canvas" />
      {drawing.clock === 'publication' && (
        <p className="tl-note">{messages.timeline.drawing.isPublication}</p>
      )}
      {isEmpty && <EmptyWindow live={live ?? props.window} />}
      <Toolbar />
      <Overview
        times={sequence.times}
        publications={corpus.publications}
        shown={sequence.shown}
        limits={props.limits}
        window={live ?? props.window}
        moment={props.moment}
        onWindow={setWindow}
      />
      {peek.label !== null && (
        <Peek
          label={peek.label}
          report={props.lookOf(peek.label.item.lane, peek.label.item.lead).report}
          onMove={peek.keep}
          onLeave={() => peek.hover(null)}
        />
      )}
      {listed !== null && (
        <GroupList
          members={listed}
          onSelect={(place) => {
            setListed(null);
            open(place);
          }}
          onClose={() => setListed(null)}
        />
      )}
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Keys zoom about the first of `times` that is in view, else about the middle. */
function centreOf(window: TimeSpan, times: readonly (number | null | undefined)[]): UtcMs {
  const inView = times.find((time) => time != null && time >= window.start && time < window.end);
  return utcMs(inView ?? (window.start + window.end) / 2);
}

const sameSpan = (a: TimeSpan, b: TimeSpan): boolean => a.start === b.start && a.end === b.end;
