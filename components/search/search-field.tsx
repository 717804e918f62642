'use client';

import { type ComponentType, type FocusEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { isListHere } from './list-here';
import type { PanelProps } from './search-panel';

type Props = {
  tag: string;
  storefrontId: string;
  action: string;
  label: string;
  placeholder: string;
  longest: number;
  words: { coming: string; failed: string; all: string };
};
type Loaded = { Panel: ComponentType<PanelProps>; ready: PanelProps['ready'] };

/** Whoever has waited that long is told that it failed. */
const PATIENCE_MS = 10_000;

/**
 * A form that leads to the list of results. The first time one comes to its field, hits are loaded to be shown under
 * it; until then, and where they cannot be, it stays the form it is, and says so to who types.
 */
export function SearchField({ tag, storefrontId, action, label, placeholder, longest, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isComing = useRef(false);
  const isBackOnline = useRef(false);
  const [hits, setHits] = useState<Loaded | 'coming' | 'failed'>();
  const [isTyped, setTyped] = useState(false);

  // Without a script there are no hits, and the field must not promise any.
  useEffect(() => {
    const own = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(own)) field.current?.setAttribute(name, value);
  }, []);

  const load = async () => {
    const input = field.current;
    const isHere = input?.form?.contains(document.activeElement) && !isListHere();
    setTyped(isHere === true && input?.value.trim() !== '');
    if (isComing.current) return;
    isComing.current = true;
    setHits((before) => before ?? 'coming');
    try {
      const [{ SearchPanel }, { readIndex }, answer] = await Promise.all([
        import('./search-panel'),
        import('./load-index'),
        fetch(`/api/search/${tag}`, { signal: AbortSignal.timeout(PATIENCE_MS) }),
      ]);
      const ready = await readIndex(answer);
      if (ready) return setHits({ Panel: SearchPanel, ready });
    } catch {
      // It is tried again when one types on, comes back to the field or is online again.
    }
    isComing.current = false;
    setHits('failed');
    if (isBackOnline.current) loadAgain();
  };

  // What was begun without a network fails, even when the network is back before it does.
  const loadAgain = () => {
    isBackOnline.current = isComing.current;
    load();
  };
  const onOnline = useEffectEvent(loadAgain);
  useEffect(() => {
    if (hits !== 'failed') return;
    addEventListener('online', onOnline);
    return () => removeEventListener('online', onOnline);
  }, [hits]);

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setTyped(false);
  };

  return (
    <form
      action={action}
      onFocus={load}
      onInput={load}
      onBlur={leave}
      onSubmit={() => {
        setTyped(false);
        // Hits that come later must not lie over the list, nor the keyboard of a phone.
        field.current?.blur();
      }}
      className="md:relative"
    >
      <div className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute start-3.5 top-1/2 -translate-y-1/2 text-ink-3"
        />
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={longest}
          className="min-h-11 w-full appearance-none text-ellipsis rounded-full border border-line-strong bg-surface ps-10.5 pe-4 text-md placeholder:text-ink-3"
        />
      </div>
      {typeof hits === 'string' && (
        <div role="status">
          {isTyped && (
            <div className={`search-sheet ${hits}`}>
              <p>{words[hits]}</p>
              {hits === 'failed' && (
                <button
                  type="submit"
                  onMouseDown={(event) => event.preventDefault()}
                  className="min-h-11 font-bold text-accent hover:underline"
                >
                  {words.all}
                </button>
              )}
            </div>
          )}
        </div>
      )}
      {typeof hits === 'object' && (
        <hits.Panel field={field} tag={tag} storefrontId={storefrontId} ready={hits.ready} />
      )}
    </form>
  );
}
