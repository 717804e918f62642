import { type RefObject, useEffect, useState } from 'react';

type Asked = { id: string; count: number; isShown: boolean; query: string; hasHits: boolean };

/** Which row the keys stand on, told to the field as in the combobox pattern of ARIA; -1 for none. */
export function useActive(
  field: RefObject<HTMLInputElement | null>,
  { id, count, isShown, query, hasHits }: Asked,
) {
  const [moved, setMoved] = useState<{ query: string; to: number }>();
  const hasMoved = moved?.query === query && moved.to < count;
  // The first hit is what Enter means, until one has moved. An empty field means nothing.
  const active = !isShown ? -1 : hasMoved ? moved.to : hasHits ? 0 : -1;

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const isExpanded = isShown && count > 0;
    tell(input, 'aria-expanded', String(isExpanded));
    tell(input, 'aria-controls', isExpanded ? id : undefined);
    tell(input, 'aria-activedescendant', active < 0 ? undefined : optionId(id, active));
    if (hasMoved && active >= 0) rowAt(id, active)?.scrollIntoView({ block: 'nearest' });
  }, [field, id, count, isShown, active, hasMoved]);

  return { active, hasMoved, moveTo: (to: number) => setMoved({ query, to }) };
}

export const optionId = (id: string, position: number): string => `${id}-${position}`;
export const rowAt = (id: string, position: number) => document.getElementById(optionId(id, position));

function tell(input: HTMLInputElement, name: string, value: string | undefined): void {
  if (value === undefined) input.removeAttribute(name);
  else if (input.getAttribute(name) !== value) input.setAttribute(name, value);
}

/** Where a key leads in a list of `count` rows, round and round; undefined where the key is for the text. */
export function rowAfter(key: string, active: number, count: number, hasMoved: boolean): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (Math.max(active, 0) - 1 + count) % count;
  // As long as one types, these two move in the text.
  if (key === 'Home' && hasMoved) return 0;
  if (key === 'End' && hasMoved) return count - 1;
  return undefined;
}
