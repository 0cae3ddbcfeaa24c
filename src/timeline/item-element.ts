import { edtfPrecision, isApproximate } from '../base/edtf.ts';
import type { EventHead } from '../bundle/corpus.ts';
import type { EventKind } from '../bundle/schema.ts';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { NO_TOPIC_SHAPE, TOPIC_SHAPES } from '../ui/topic-shapes.ts';
import type { BandItem, LabelItem } from './lod/level-of-detail.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How a label looks, beside where it is. */
export interface LabelState {
  /** Palette slot of the topic that gives colour and shape; null without a topic. */
  readonly slot: number | null;
  /** What is told of its event; null while that is still to come. */
  readonly head: EventHead | null;
  readonly kind: EventKind;
  /** When it was first published and how late that was, where labels stand at that day; else null. */
  readonly report: string | null;
  readonly selected: boolean;
  /** Whether the keyboard is on it. */
  readonly current: boolean;
}

/** How exact a date is, as far as it is drawn: by its edges. */
export type Exactness = 'day' | 'range' | 'month' | 'year';

/** Of an EDTF value. A part of a day is as exact as a day; a season or a quarter is as soft as a month. */
export function exactness(date: string): Exactness {
  switch (edtfPrecision(date)) {
    case 'minute':
    case 'day':
      return 'day';
    case 'range':
      return 'range';
    case 'month':
    case 'season':
      return 'month';
    default:
      return 'year';
  }
}

/** The classes of a date's exactness; none of a day's, which is the plain look. */
const exactnessClasses = (head: EventHead | null): string[] => {
  if (head === null) return [];
  const soft = isApproximate(head.date) ? ['tl-about'] : [];
  const exact = exactness(head.date);
  return exact === 'day' ? soft : [`tl-${exact}`, ...soft];
};

/** The shape of a topic's slot. Decoration: the lane or the label's name says the topic. */
export function glyphElement(slot: number | null): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('class', 'tl-glyph');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', (slot === null ? undefined : TOPIC_SHAPES[slot]) ?? NO_TOPIC_SHAPE);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** Points down; turned by the style where there is something to expand. */
export function chevronElement(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M4 6.5 8 10.5l4-4');
  svg.append(path);
  return svg;
}

/** What a label is called: in full, where the drawing has to shorten. */
export function labelName(
  { type, members }: LabelItem,
  { head, report }: Pick<LabelState, 'head' | 'report'>,
): string {
  const title = head?.title ?? messages.timeline.untold;
  if (type === 'group') return messages.timeline.group(members.count, title);
  const date = head === null ? null : formatEdtf(head.date, 'medium');
  return [title, date, report].filter((part) => part !== null).join(', ');
}

/** Builds the DOM of a label. Text goes in as text, geometry through the CSSOM, and classes are our own. */
export function labelElement(item: LabelItem, state: LabelState): HTMLElement {
  const element = document.createElement('div');
  element.className = ['tl-label', ...classesOf(item, state)].join(' ');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', labelName(item, state));
  element.dataset.item = item.id;
  if (item.type === 'group') element.append(textElement('b', 'tl-count', compact(item.members.count)));
  else element.append(glyphElement(state.slot));
  element.append(textElement('span', 'tl-title', state.head?.title ?? ''));
  element.style.maxWidth = `${item.width}px`;
  return element;
}

const COUNT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

/** "7", "312", "1.2K". */
export const compact = (count: number): string => COUNT.format(count);

function classesOf(item: LabelItem, state: LabelState): string[] {
  const classes = [`tl-row-${item.row}`, `tl-${item.type}`, `tl-${item.side}`];
  classes.push(state.slot === null ? 'topic-none' : `topic-${state.slot}`);
  if (item.isAdrift) classes.push('tl-adrift');
  if (item.type === 'event') {
    if (state.kind === 'plan') classes.push('tl-plan');
    classes.push(...exactnessClasses(state.head));
  }
  if (state.head === null) classes.push('tl-untold');
  if (state.selected) classes.push('tl-selected');
  if (state.current) classes.push('tl-current');
  return classes;
}

/**
 * The band under a label whose date is longer than a day: hard ends for a range, soft ones for a month or a year. Or the
 * line from a label to its event's own date.
 */
export function bandElement(
  { row, of }: Pick<BandItem, 'row' | 'of'>,
  { head, slot }: Pick<LabelState, 'head' | 'slot'>,
): HTMLElement {
  const element = document.createElement('div');
  const topic = slot === null ? 'topic-none' : `topic-${slot}`;
  const look = of === 'date' ? ['tl-band', ...exactnessClasses(head)] : ['tl-lag', `tl-lag-${of}`];
  element.className = [...look, `tl-row-${row}`, topic].join(' ');
  return element;
}

export function textElement(tag: 'b' | 'span' | 'i', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
