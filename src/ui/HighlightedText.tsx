import type { TextSpan } from '../base/text-span.ts';
import { segments } from './highlight.ts';

interface HighlightedTextProps {
  readonly text: string;
  readonly within: TextSpan;
  readonly evidence: TextSpan;
  readonly date: TextSpan;
}

/** A part of an article with the sentence that reports an event marked and the words that date it underlined. */
export function HighlightedText({ text, within, evidence, date }: HighlightedTextProps) {
  return segments(text, within, evidence, date).map((piece) => {
    const words = piece.date ? <u className="date-words">{piece.text}</u> : piece.text;
    return piece.evidence ? (
      <mark key={piece.start} className="evidence">
        {words}
      </mark>
    ) : (
      <span key={piece.start}>{words}</span>
    );
  });
}
