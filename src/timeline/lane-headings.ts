/**
 * The buttons in the headings of lanes: together one stop of Tab, with the arrow keys between them. vis-timeline draws
 * headings anew when something of them changes, so the one with the focus is found again by its lane.
 */
export class LaneHeadings {
  readonly #wrapper: HTMLElement;
  /** The lane whose button Tab comes to, and whether it is about to be drawn anew. */
  #lane: string | null = null;
  #isPressed = false;

  constructor(wrapper: HTMLElement, onCollapse: (lane: string) => void) {
    this.#wrapper = wrapper;
    wrapper.addEventListener('click', ({ target }) => {
      const lane = laneOf(target);
      if (lane === null) return;
      this.#lane = lane;
      this.#isPressed = true;
      onCollapse(lane);
    });
    wrapper.addEventListener('pointerdown', (event) => {
      // The press is the button's: the whole would take the focus.
      if (laneOf(event.target) !== null) event.stopPropagation();
    });
    wrapper.addEventListener('focusin', ({ target }) => {
      const lane = laneOf(target);
      if (lane !== null) this.#lane = lane;
      this.#isPressed = false;
      this.update();
    });
    wrapper.addEventListener('keydown', this.#onKeyDown);
  }

  /** Headings by the id of their lane. */
  byLane(): ReadonlyMap<string, HTMLElement> {
    const headings = [...this.#wrapper.querySelectorAll<HTMLElement>('.tl-lane')];
    return new Map(headings.map((heading) => [heading.dataset.lane ?? '', heading]));
  }

  /** Makes one button the stop of Tab, and gives it the focus again that its pressing took away. */
  update(): void {
    const buttons = this.#buttons();
    const stop = buttons.find((button) => laneOf(button) === this.#lane) ?? buttons[0];
    for (const button of buttons) {
      const tabIndex = button === stop ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
    if (this.#isPressed && document.activeElement === document.body) stop?.focus({ preventScroll: true });
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || laneOf(event.target) === null) return;
    const buttons = this.#buttons();
    const here = buttons.findIndex((button) => button.contains(document.activeElement));
    buttons[here + by]?.focus({ preventScroll: true });
    event.preventDefault();
  };

  #buttons(): HTMLButtonElement[] {
    return [...this.#wrapper.querySelectorAll<HTMLButtonElement>('.tl-lane-toggle')];
  }
}

/** Id of the lane whose button `target` is, or is in. */
function laneOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element) || target.closest('.tl-lane-toggle') === null) return null;
  return target.closest<HTMLElement>('.tl-lane')?.dataset.lane ?? null;
}
