import { useApp } from '../state/hooks.tsx';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

/** What the reader should know about the link that led here. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const setNotices = useApp((state) => state.setNotices);
  return (
    <div role="status" className="no-print">
      {notices.map((notice) => (
        <p
          key={`${notice.code} ${notice.detail}`}
          className="flex items-center gap-3 border-t border-line bg-sunk px-4 py-1 wide:px-6"
        >
          <span className="flex-1 [overflow-wrap:anywhere]">
            {messages.notices[notice.code](notice.detail)}
          </span>
          <button
            type="button"
            className="grid size-8 place-items-center"
            aria-label={messages.notices.dismiss}
            onClick={() => setNotices(notices.filter((other) => other !== notice))}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
