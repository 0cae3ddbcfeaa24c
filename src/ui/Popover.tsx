import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode;
  readonly buttonClass: string;
  /** The panel's name. */
  readonly title: string;
  /** A function is called only while the panel is open, with what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

const MARGIN_PX = 16;
const DISTANCE_PX = 6;

/**
 * Puts `panel` under `button`, or over it where there is more room, inside the window. By the CSSOM, since the policy
 * allows no style attributes.
 */
function place(button: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const furthest = clientWidth - panel.offsetWidth - MARGIN_PX;
  panel.style.setProperty('--popover-left', `${Math.max(MARGIN_PX, Math.min(left, furthest))}px`);
  // Its full height shows where nothing is above it.
  panel.style.setProperty('--popover-top', `${MARGIN_PX}px`);
  const below = clientHeight - bottom - DISTANCE_PX - MARGIN_PX;
  const over = Math.max(MARGIN_PX, top - DISTANCE_PX - panel.offsetHeight);
  const isOver = panel.offsetHeight > below && top > below;
  panel.style.setProperty('--popover-top', `${isOver ? over : bottom + DISTANCE_PX}px`);
}

/** A button and the panel that it opens: the browser's own popover, which Escape and a click outside close. */
export function Popover({ label, buttonClass, title, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button type="button" ref={button} className={buttonClass} popoverTarget={id}>
        {label}
      </button>
      <div
        id={id}
        ref={panel}
        className="popover"
        popover="auto"
        role="dialog"
        aria-label={title}
        onBeforeToggle={(event) => {
          // The panel is full when it is first seen and measured.
          if (event.newState === 'open') flushSync(() => setOpen(true));
        }}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open' && button.current && panel.current)
            place(button.current, panel.current);
        }}
      >
        {typeof children === 'function' ? isOpen && children(close) : children}
      </div>
    </>
  );
}
