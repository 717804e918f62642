'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { PanelProps } from './search-panel';

type Props = {
  tag: string;
  storefrontId: string;
  action: string;
  label: string;
  placeholder: string;
  longest: number;
};
type Loaded = { Panel: ComponentType<PanelProps>; ready: PanelProps['ready'] };

/**
 * A form that leads to the list of results. The first time one comes to its field, hits are loaded to be shown under
 * it; until then, and where they cannot be, it stays the form it is.
 */
export function SearchField({ tag, storefrontId, action, label, placeholder, longest }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isAsked = useRef(false);
  const [loaded, setLoaded] = useState<Loaded>();

  // Without a script there are no hits, and the field must not promise any.
  useEffect(() => {
    const own = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(own)) field.current?.setAttribute(name, value);
  }, []);

  const load = async () => {
    if (isAsked.current) return;
    isAsked.current = true;
    try {
      const [{ SearchPanel }, { readIndex }, answer] = await Promise.all([
        import('./search-panel'),
        import('./load-index'),
        fetch(`/api/search/${tag}`),
      ]);
      const ready = await readIndex(answer);
      if (ready) return setLoaded({ Panel: SearchPanel, ready });
    } catch {
      // The next time one comes to the field it is tried again.
    }
    isAsked.current = false;
  };

  return (
    <form action={action} onFocus={load} className="md:relative">
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
      {loaded && <loaded.Panel field={field} tag={tag} storefrontId={storefrontId} ready={loaded.ready} />}
    </form>
  );
}
