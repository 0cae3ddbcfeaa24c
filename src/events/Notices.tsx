import { useApp } from '../state/hooks.tsx';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

/** What the reader should know about the link that led here. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const setNotices = useApp((state) => state.setNotices);
  return (
    <div role="status" className="no-print">
      {notices.length > 0 && (
        <div className="flex items-start gap-3 border-t border-line bg-sunk px-4 py-1.5 wide:px-6">
          <ul className="grid flex-1 gap-x-5 gap-y-0.5 py-1 wide:flex wide:flex-wrap">
            {notices.map(({ code, detail }) => (
              <li key={`${code} ${detail}`} className="[overflow-wrap:anywhere]">
                {messages.notices[code](detail)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="grid size-8 shrink-0 place-items-center"
            aria-label={messages.notices.dismiss}
            onClick={() => setNotices([])}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
