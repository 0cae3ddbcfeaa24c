import { messages } from './messages.ts';

/** Instead of the app, when there is no timeline to show: what happened and what the reader can do. */
export function ErrorScreen({ reason }: { reason: string }) {
  const text = messages.app.error;
  return (
    <main className="mx-auto grid min-h-dvh max-w-xl content-center gap-3 px-6 py-12">
      <p className="text-xs font-semibold tracking-[.14em] text-accent uppercase">{messages.app.mark}</p>
      <h1 className="font-serif text-2xl leading-tight font-semibold">{text.title}</h1>
      <p role="alert" className="border-l-[3px] border-line pl-3.5 text-soft [overflow-wrap:anywhere]">
        {reason}
      </p>
      <p className="font-serif text-base">{text.whatToDo}</p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {text.retry}
        </button>
      </p>
    </main>
  );
}
