import { useEffect, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';

/** How long "Copied" stays, in ms. */
const FEEDBACK_MS = 2500;

interface CopyButtonProps {
  readonly label: string;
  /** The link, made when it is asked for. */
  readonly link: () => string;
}

/** Copies a link and says so; where the browser forbids it, shows the link to be copied by hand. */
export function CopyButton({ label, link }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | { readonly byHand: string } | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const text = link();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome({ byHand: text });
    }
  };
  const copied = outcome === 'copied';
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        <Icon name={copied ? 'check' : 'link'} />
        {label}
      </button>
      <span role="status" className="self-center text-[.8125rem] text-soft">
        {copied && messages.share.copied}
        {outcome !== null && outcome !== 'copied' && messages.share.failed}
      </span>
      {outcome !== null && outcome !== 'copied' && (
        <input
          readOnly
          className="field w-full"
          aria-label={label}
          value={outcome.byHand}
          onFocus={(focus) => focus.target.select()}
        />
      )}
    </>
  );
}
