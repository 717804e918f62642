import type { KeyboardEvent, RefObject } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = {
  label: string;
  typed: string;
  onType: (text: string) => void;
  /** Holds the links: the arrow leads to the first of them, and Enter follows it once something is typed. */
  list: RefObject<HTMLElement | null>;
};

export function CountryField({ label, typed, onType, list }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = list.current?.querySelector('a');
    if (event.key === 'Enter' && typed.trim()) first?.click();
    else first?.focus();
  };

  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute start-3 top-3 text-ink-3" />
      <input
        type="search"
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        className="min-h-11 w-full appearance-none rounded-control border border-line-strong bg-surface ps-10 pe-3"
      />
    </div>
  );
}

/** Says that nothing is called so, or nothing. */
export const CountryNone = ({ text, query, isShown }: { text: string; query: string; isShown: boolean }) => (
  <p role="status" className={isShown ? 'px-3 py-2 text-ink-2' : 'sr-only'}>
    {isShown ? text.replace('#', () => query.trim()) : ''}
  </p>
);
