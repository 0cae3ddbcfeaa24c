import { type ReactNode, useId, useRef } from 'react';

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode;
  readonly buttonClass: string;
  /** The panel's name. */
  readonly title: string;
  readonly children: ReactNode;
}

const MARGIN_PX = 16;

/** Puts `panel` under `button`, inside the window. By the CSSOM, since the policy allows no style attributes. */
function place(button: HTMLElement, panel: HTMLElement): void {
  const under = button.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - panel.offsetWidth - MARGIN_PX;
  const left = Math.max(MARGIN_PX, Math.min(under.left, furthest));
  panel.style.setProperty('--popover-left', `${left}px`);
  panel.style.setProperty('--popover-top', `${under.bottom + 6}px`);
}

/** A button and the panel that it opens: the browser's own popover, which Escape and a click outside close. */
export function Popover({ label, buttonClass, title, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
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
        onToggle={(event) => {
          if (event.newState === 'open' && button.current && panel.current)
            place(button.current, panel.current);
        }}
      >
        {children}
      </div>
    </>
  );
}
