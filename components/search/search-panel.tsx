import { type RefObject, useId, useMemo } from 'react';
import { useSlot } from '@/components/payment/use-slot';
import { rememberSearch, searchesSlot } from '@/lib/device';
import { type Elsewhere, searchable } from '@/lib/search';
import { Count } from './count';
import { HitGroup } from './hit-group';
import type { Ready } from './load-index';
import { type Option, shownFor } from './options';
import { rowAfter, rowAt, useActive } from './use-active';
import { useElsewhere } from './use-elsewhere';
import { useField } from './use-field';

export type PanelProps = {
  field: RefObject<HTMLInputElement | null>;
  tag: string;
  storefrontId: string;
  ready: Ready;
};

const NONE: readonly string[] = [];
const NOWHERE: readonly Elsewhere[] = [];

/** The hits under the field: a list box that the field leads. */
export function SearchPanel({ field, tag, storefrontId, ready: { index, words } }: PanelProps) {
  const id = useId();
  const { query, isOpen, open, close } = useField(field, onKey);
  const recent = useSlot(searchesSlot, storefrontId) ?? NONE;
  const elsewhere = useElsewhere(tag, isOpen ? query : '') ?? NOWHERE;
  const { groups, total, isNothing } = useMemo(
    () => shownFor(index, query, recent, elsewhere),
    [index, query, recent, elsewhere],
  );
  const typed = useMemo(() => searchable(query), [query]);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const isShown = isOpen && (count > 0 || query !== '');
  const hasHits = query !== '' && !isNothing;
  const { active, hasMoved, moveTo } = useActive(field, { id, count, isShown, query, hasHits });

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = rowAfter(key, active, count, hasMoved);
    if (!isShown) {
      if (key !== 'ArrowDown') return;
      open();
    } else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) rowAt(id, active)?.click();
    else if (next !== undefined) moveTo(next);
    else return;
    event.preventDefault();
  }

  function choose(option: Option): void {
    const input = field.current;
    if (!input) return;
    if (option.is === 'recent') {
      input.value = option.query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    rememberSearch(storefrontId, option.is === 'brand' ? option.brand.name : query);
    if (option.is !== 'all') input.value = '';
    close();
    document.getElementById('content')?.focus({ preventScroll: true });
  }

  if (!isShown) return null;
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div className="search-sheet">
      <Count tag={tag} total={total + elsewhere.length} words={words} isTold={query !== ''} />
      {isNothing && <p className="px-3 py-2.5 text-ink-2">{words.nothing.replace('#', () => query)}</p>}
      {count > 0 && (
        <div role="listbox" tabIndex={-1} id={id} aria-label={words.label}>
          {groups.map((group, at) => (
            <HitGroup
              key={group.title}
              {...{ group, id, tag, words, index, active }}
              query={typed}
              first={firsts[at] ?? 0}
              onChoose={choose}
            />
          ))}
        </div>
      )}
      {query === '' && (
        <button
          type="button"
          onClick={() => searchesSlot(storefrontId).write(null)}
          className="min-h-11 rounded-control px-3 text-ink-2 text-sm hover:text-ink"
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
