import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { DAY_MS, type IsoDay, startOfDay, type TimeSpan, utcMs } from '../base/time.ts';
import type { RankedBits } from '../state/ranked-bits.ts';
import { formatDay } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import type { Times } from './clock.ts';
import { type Bin, binDays, density, uncovered } from './density.ts';
import type { MomentMark } from './moment-line.ts';
import { dragged, type Grip } from './overview-drag.ts';

interface OverviewProps {
  /** Of all events. */
  readonly times: Times;
  /** ISO days, ascending. */
  readonly publications: readonly string[];
  /** Numbers of the events that pass the filters. */
  readonly shown: RankedBits;
  readonly limits: TimeSpan;
  readonly window: TimeSpan;
  readonly moment: MomentMark | null;
  readonly onWindow: (window: TimeSpan) => void;
}

/** Pixels of a bar and the gap after it. */
const BAR = 3;

/** Height of the strip's parts, in pixels: the bars stand on `base`, the triangles below it. */
const TOP = 7;
const BASE = 38;
const TRIANGLES = 41;
const HEIGHT = 52;

/** Triangles closer together than this would be one dark line. */
const MIN_APART = 3;

const day = (time: number): string => formatDay(utcMs(time), 'short');

/** The strip over the whole range: density of events, publication of articles, what none covers, and the window. */
export function Overview({ times, publications, shown, limits, window, moment, onWindow }: OverviewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const drag = useRef<{ grip: Grip; x: number; window: TimeSpan } | null>(null);
  const perPixel = (limits.end - limits.start) / Math.max(1, width);
  const x = (time: number) => (time - limits.start) / perPixel;
  const text = messages.timeline.overview;

  const onDown = (grip: Grip) => (event: PointerEvent<SVGElement>) => {
    event.stopPropagation();
    event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
    drag.current = { grip, x: event.clientX, window };
  };
  const onBackground = (event: PointerEvent<SVGSVGElement>) => {
    const time = limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) * perPixel;
    const centred = dragged(window, 'window', time - (window.start + window.end) / 2, limits);
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip: 'window', x: event.clientX, window: centred };
    onWindow(centred);
  };
  const onMove = (event: PointerEvent) => {
    if (drag.current === null) return;
    const { grip, x: from, window: began } = drag.current;
    onWindow(dragged(began, grip, (event.clientX - from) * perPixel, limits));
  };
  const onUp = () => {
    drag.current = null;
  };
  const onKey = (grip: Grip) => (event: KeyboardEvent) => {
    const length = window.end - window.start;
    const by = grip === 'window' ? length / 10 : DAY_MS;
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const zoom = { '+': -0.25, '=': -0.25, '-': 0.5 }[event.key];
    if (direction !== undefined) onWindow(dragged(window, grip, direction * by, limits));
    else if (event.key === 'Home') onWindow(dragged(window, grip, limits.start - window.end, limits));
    else if (event.key === 'End') onWindow(dragged(window, grip, limits.end - window.start, limits));
    else if (zoom !== undefined) {
      onWindow({ start: utcMs(window.start - length * zoom), end: utcMs(window.end + length * zoom) });
    } else return;
    event.preventDefault();
  };

  const left = x(window.start);
  const right = Math.max(x(window.end), left + 2);
  const slider = (grip: Grip, label: string, value: number, spoken: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': limits.start,
    'aria-valuemax': limits.end,
    'aria-valuenow': value,
    'aria-valuetext': spoken,
    onPointerDown: onDown(grip),
    onKeyDown: onKey(grip),
  });
  const whole = window.start <= limits.start && window.end >= limits.end;
  const first = day(window.start);
  const last = day(window.end - 1);
  return (
    <fieldset className="tl-overview" aria-label={text.name}>
      <svg
        ref={svg}
        onPointerDown={onBackground}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        <title>{text.name}</title>
        <Strip times={times} publications={publications} shown={shown} limits={limits} width={width} />
        {moment !== null && (
          <path className="tl-overview-moment" d={`M${x(moment.time)} 0v${HEIGHT}`}>
            <title>{text.moment(moment.label)}</title>
          </path>
        )}
        <rect
          className={whole ? 'tl-brush tl-brush-whole' : 'tl-brush'}
          x={left}
          y={2}
          width={right - left}
          height={HEIGHT - 4}
          rx={2}
          {...slider('window', text.window, window.start, text.span(first, last))}
        />
        <rect
          className="tl-handle"
          x={left - 5}
          y={2}
          width={10}
          height={HEIGHT - 4}
          {...slider('from', text.from, window.start, first)}
        />
        <rect
          className="tl-handle"
          x={right - 5}
          y={2}
          width={10}
          height={HEIGHT - 4}
          {...slider('until', text.until, window.end, last)}
        />
      </svg>
    </fieldset>
  );
}

type StripProps = Omit<OverviewProps, 'window' | 'moment' | 'onWindow'> & { readonly width: number };

/** What does not change while the window moves. */
const Strip = memo(function Strip({ times, publications, shown, limits, width }: StripProps) {
  const days = binDays(limits, width / BAR);
  const bins = density(times, shown, limits, days);
  const most = bins.reduce((highest, bin) => Math.max(highest, bin.all), 1);
  const x = scale(limits, width);
  const height = (count: number) => (count === 0 ? 0 : Math.max(3, Math.sqrt(count / most) * (BASE - TOP)));
  const bar = Math.max(2, x(limits.start + days * DAY_MS) - 0.6).toFixed(1);
  // One shape for all bars: what a screen has of them would be thousands of elements.
  const bars = (count: (bin: Bin) => number) =>
    bins.map(
      (bin) => `M${x(bin.start).toFixed(1)} ${BASE}v-${height(count(bin)).toFixed(1)}h${bar}V${BASE}z`,
    );
  return (
    <g>
      <Publications publications={publications} limits={limits} width={width} />
      <path className="tl-bar-all" d={bars(({ all }) => all).join('')} />
      <path className="tl-bar-shown" d={bars((bin) => bin.shown).join('')} />
    </g>
  );
});

/** What does not change with the filters either: when articles were published, and which days none covers. */
const Publications = memo(function Publications({
  publications,
  limits,
  width,
}: Pick<StripProps, 'publications' | 'limits' | 'width'>) {
  const days = useMemo(() => [...new Set(publications)], [publications]);
  const x = scale(limits, width);
  return (
    <g>
      <defs>
        <pattern
          id="tl-hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="tl-hatch" d="M0 0v7" />
        </pattern>
      </defs>
      {uncovered(days, limits).map(({ start, end }) => (
        <rect
          key={start}
          x={x(start)}
          y={TOP}
          width={x(end) - x(start)}
          height={BASE - TOP}
          fill="url(#tl-hatch)"
        >
          <title>{messages.timeline.overview.uncovered}</title>
        </rect>
      ))}
      <path
        className="tl-published"
        d={apart(days.map((published) => x(startOfDay(published as IsoDay) + DAY_MS / 2)))
          .map((at) => `M${at.toFixed(1)} ${TRIANGLES}l3.5 6.5h-7z`)
          .join('')}
      />
    </g>
  );
});

/** Pixels from the left for a time. */
const scale =
  ({ start, end }: TimeSpan, width: number) =>
  (time: number): number =>
    ((time - start) / (end - start)) * width;

/** Those of the ascending `pixels` that can be told apart from the one before. */
function apart(pixels: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of pixels) if (at - (found.at(-1) ?? -Infinity) >= MIN_APART) found.push(at);
  return found;
}

function useWidth(svg: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [svg]);
  return width;
}
