// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Extent, hideCutLabels } from './axis-labels.ts';

/** An axis as vis-timeline draws it: labels at their pixels, `*` before those of the lower row. */
function axis(labels: Readonly<Record<string, number>>): HTMLElement {
  const wrapper = document.createElement('div');
  const foreground = document.createElement('div');
  foreground.className = 'vis-time-axis';
  for (const [text, x] of Object.entries(labels)) {
    const label = document.createElement('div');
    label.className = `vis-text ${text.startsWith('*') ? 'vis-major' : 'vis-minor'}`;
    label.style.transform = `translate(${x}px, 0px)`;
    label.textContent = text;
    foreground.append(label);
  }
  wrapper.append(foreground);
  return wrapper;
}

const shown = (wrapper: HTMLElement): string[] =>
  [...wrapper.querySelectorAll<HTMLElement>('.vis-text')]
    .filter((label) => label.style.visibility !== 'hidden')
    .map((label) => label.textContent ?? '');

describe('labels of the axis', () => {
  test.each<[flag: Extent | null, left: string[]]>([
    [null, ['Jan', 'Feb', '*2022']],
    [{ from: 90, to: 150 }, ['Jan', '*2022']],
    [{ from: 40, to: 90 }, ['Jan', 'Feb', '*2022']],
  ])('with the flag at %j', (flag, left) => {
    const wrapper = axis({ Dec: -20, Jan: 10, Feb: 100, Mar: 185, '*2022': 100, '*2023': 180 });
    hideCutLabels(wrapper, 200, flag === null ? [] : [flag]);
    expect(shown(wrapper)).toEqual(left);
  });
  test('come back when the flag goes', () => {
    const wrapper = axis({ Jan: 10 });
    hideCutLabels(wrapper, 200, [{ from: 0, to: 60 }]);
    hideCutLabels(wrapper, 200, []);
    expect(shown(wrapper)).toEqual(['Jan']);
  });
});
