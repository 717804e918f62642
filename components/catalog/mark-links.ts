import type { View } from './view';

/** Shows which of the places above the list are asked for. */
export function markLinks(root: HTMLElement | null, view: View): void {
  for (const link of root?.querySelectorAll<HTMLElement>('a[data-filter]') ?? []) {
    const name = link.dataset.filter as 'kind' | 'category';
    if ((link.dataset.value ?? '') === view[name]) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (name === 'category' && link.dataset.kinds)
      link.hidden = view.kind !== '' && !link.dataset.kinds.split(' ').includes(view.kind);
  }
}

/** The words of a place, as its link above the list has them. */
export const nameInLinks = (name: string, value: string): string =>
  Array.from(document.querySelectorAll<HTMLElement>('a[data-filter]')).find(
    ({ dataset }) => dataset.filter === name && dataset.value === value,
  )?.textContent ?? value;
