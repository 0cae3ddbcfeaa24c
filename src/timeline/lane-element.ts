import { messages } from '../ui/messages.ts';
import { glyphElement, textElement } from './item-element.ts';
import type { Lane } from './lanes.ts';

/** What a lane is called. */
export function laneName({ kind, name }: Lane): string {
  if (name !== null) return name;
  return kind === 'rest' ? messages.timeline.rest : messages.timeline.all;
}

/** A lane's heading: its name, how many events it has, and the topic's shape where there is room for no more. */
export function laneElement(lane: Lane, slot: number | null): HTMLElement {
  const element = document.createElement('div');
  element.className = `tl-lane tl-lane-${lane.kind} ${slot === null ? 'topic-none' : `topic-${slot}`}`;
  element.title = laneName(lane);
  element.append(
    glyphElement(slot),
    textElement('span', 'tl-lane-name', laneName(lane)),
    textElement('i', 'tl-lane-count', lane.events.size.toLocaleString('en-GB')),
  );
  return element;
}
