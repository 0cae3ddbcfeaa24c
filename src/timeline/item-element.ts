import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { NO_TOPIC_SHAPE, TOPIC_SHAPES } from '../ui/topic-shapes.ts';
import type { LabelItem } from './level-of-detail.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How a label stands out. */
export interface LabelState {
  /** Palette slot of the topic that gives colour and shape; null without a topic. */
  readonly slot: number | null;
  readonly selected: boolean;
  /** Whether the keyboard is on it. */
  readonly current: boolean;
}

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

/** What a label is called: in full, where the drawing has to shorten. */
export const labelName = ({ type, lead, members }: LabelItem): string =>
  type === 'group'
    ? messages.timeline.group(members.length, lead.title)
    : `${lead.title}, ${formatEdtf(lead.date, 'medium')}`;

/** Builds the DOM of a label. Text goes in as text, geometry through the CSSOM, and classes are our own. */
export function labelElement(item: LabelItem, state: LabelState): HTMLElement {
  const element = document.createElement('div');
  element.className = ['tl-label', ...classesOf(item, state)].join(' ');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', labelName(item));
  element.title = labelName(item);
  element.dataset.item = item.id;
  element.style.maxWidth = `${item.width}px`;
  if (item.type === 'group') element.append(textElement('b', 'tl-count', String(item.members.length)));
  else element.append(glyphElement(state.slot));
  element.append(textElement('span', 'tl-title', item.lead.title));
  return element;
}

function classesOf(item: LabelItem, state: LabelState): string[] {
  const classes = [`tl-row-${item.row}`, `tl-${item.type}`, `tl-${item.side}`];
  classes.push(state.slot === null ? 'topic-none' : `topic-${state.slot}`);
  if (item.type === 'event' && item.lead.kind === 'plan') classes.push('tl-plan');
  if (item.side === 'right' && item.at > item.lead.start) classes.push('tl-adrift');
  if (isSoft(item)) classes.push('tl-soft');
  if (state.selected) classes.push('tl-selected');
  if (state.current) classes.push('tl-current');
  return classes;
}

/** A date of a month, a season or a year: drawn with soft edges. An exact range of days is not soft. */
const isSoft = ({ type, lead }: LabelItem): boolean =>
  type === 'event' && (!/^\d{4}-\d\d-\d\d/.test(lead.date) || /[~?%]/.test(lead.date));

/** The band under a label whose date is longer than a day. */
export function bandElement(row: number): HTMLElement {
  const element = document.createElement('div');
  element.className = `tl-band tl-row-${row}`;
  return element;
}

export function textElement(tag: 'b' | 'span' | 'i', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
