import { messages } from './messages.ts';

/** Until the data is here, where the page was not prerendered. */
export function LoadingScreen() {
  return (
    <main className="grid min-h-dvh place-content-center gap-2 text-center">
      <p className="text-xs font-semibold tracking-[.14em] text-accent uppercase">{messages.app.mark}</p>
      <p role="status" className="font-serif text-lg text-soft">
        {messages.app.loading}
      </p>
    </main>
  );
}
