import { useId } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { messages } from '../ui/messages.ts';

/** The keys of the timeline, on `?`. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const heading = useId();
  return (
    <Dialog className="reader" labelledBy={heading} onClose={onClose}>
      <div className="tl-dialog">
        <h2 id={heading}>{messages.timeline.keys}</h2>
        <dl>
          {messages.timeline.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button" onClick={onClose}>
          {messages.timeline.close}
        </button>
      </div>
    </Dialog>
  );
}
