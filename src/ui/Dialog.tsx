import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  /** `sheet` rises from the bottom, `reader` stands in the middle. */
  readonly className: 'sheet' | 'reader';
  /** Id of the heading that names it and takes the focus, so it needs `tabIndex={-1}`. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is rendered. The browser keeps the focus in it and gives it back after. */
export function Dialog({ className, labelledBy, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Where reading begins; the browser would take the first control, which may be far down.
    document.getElementById(labelledBy)?.focus();
    // Before the element leaves the page: only a dialog that closes gives the focus back.
    return () => element?.close();
  }, [labelledBy]);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      closedby="any"
      onClose={() => {
        // StrictMode closes and opens again; that is no wish of the reader's.
        if (dialog.current?.open === false) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
