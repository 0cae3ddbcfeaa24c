import { messages } from '../ui/messages.ts';
import { chevronElement, glyphElement, textElement } from './item-element.ts';
import type { Lane } from './lanes.ts';

/** What a lane is called. */
export function laneName({ kind, name }: Lane): string {
  if (name !== null) return name;
  return kind === 'rest' ? messages.timeline.rest : messages.timeline.all;
}

/**
 * A lane's heading: its name, how many events it has, the topic's shape where there is room for no more, and a button
 * that collapses the lane or expands it. Of these buttons one is a stop of Tab, as the controller says.
 */
export function laneElement(lane: Lane, slot: number | null, isCollapsed: boolean): HTMLElement {
  const element = document.createElement('div');
  const topic = slot === null ? 'topic-none' : `topic-${slot}`;
  const collapsed = isCollapsed ? ' tl-lane-collapsed' : '';
  element.className = `tl-lane tl-lane-${lane.kind} ${topic}${collapsed}`;
  element.dataset.lane = lane.id;
  element.title = laneName(lane);
  element.append(
    glyphElement(slot),
    textElement('span', 'tl-lane-name', laneName(lane)),
    textElement('i', 'tl-lane-count', lane.events.size.toLocaleString('en-GB')),
    toggleElement(laneName(lane), isCollapsed),
  );
  return element;
}

function toggleElement(name: string, isCollapsed: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tl-lane-toggle';
  button.tabIndex = -1;
  button.setAttribute('aria-expanded', String(!isCollapsed));
  button.setAttribute('aria-label', messages.timeline.lane(name));
  button.append(chevronElement());
  return button;
}
