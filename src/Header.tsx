import { SearchField } from './filters/SearchField.tsx';
import { ShareMenu } from './share/ShareMenu.tsx';
import { useApp } from './state/hooks.tsx';
import { formatIsoDay } from './ui/format-date.ts';
import { messages } from './ui/messages.ts';
import { ThemeToggle } from './ui/ThemeToggle.tsx';

export function Header() {
  const { title, range, columns, publications } = useApp((state) => state.corpus);
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1.5 px-4 pt-3 pb-2 wide:px-6 wide:pt-3.5 wide:pb-2.5">
      <span className="text-[.6875rem] font-semibold tracking-[.14em] text-accent uppercase">
        {messages.app.mark}
      </span>
      <h1 className="font-serif text-xl leading-tight font-semibold tracking-[-.01em] max-wide:w-full wide:text-2xl">
        {title}
      </h1>
      <p className="text-[.8125rem] text-soft">
        {messages.app.meta(
          formatIsoDay(range.start, 'short'),
          formatIsoDay(range.end, 'short'),
          columns.size,
          publications.length,
        )}
      </p>
      <div className="no-print flex flex-wrap items-center gap-2 max-wide:w-full wide:ml-auto">
        <SearchField />
        <ShareMenu />
        <ThemeToggle />
      </div>
    </header>
  );
}
