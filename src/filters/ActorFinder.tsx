import { useState } from 'react';
import type { Actor } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';
import { FacetRows, type FacetValue } from './FacetRows.tsx';

const KINDS = ['country', 'organisation', 'person'] as const satisfies readonly Actor['kind'][];

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every actor by kind, and a field that narrows them by their name or by what they are members of. */
export function ActorFinder({ actors }: { actors: readonly Actor[] }) {
  const [words, setWords] = useState('');
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const values = actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    of: (actor.memberOf ?? []).map((id) => nameOf.get(id) ?? id).join(', '),
  }));
  const matching = values.filter(({ name, of }) => folded(`${name} ${of}`).includes(folded(words.trim())));
  return (
    <div className="grid grid-cols-1 gap-2">
      <input
        type="search"
        className="field w-full"
        aria-label={messages.filters.find}
        placeholder={messages.filters.find}
        value={words}
        onChange={(change) => setWords(change.target.value)}
      />
      {matching.length === 0 && (
        <p role="status" className="text-soft">
          {messages.filters.noneFound(words)}
        </p>
      )}
      {KINDS.map((kind) => {
        const ofKind: readonly FacetValue[] = matching.filter((value) => value.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h2 className="pt-1 text-xs font-semibold text-soft">{messages.filters.kinds[kind]}</h2>
              <FacetRows field="actors" values={ofKind} />
            </section>
          )
        );
      })}
    </div>
  );
}
