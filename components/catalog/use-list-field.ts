import { useEffect } from 'react';
import type { View } from './view';

const searchField = () => document.querySelector<HTMLInputElement>('header search input');

/** On the list of all brands the field of the header narrows the list under it. */
export function useField(isOwn: boolean, view: View, change: (view: View, isTyped: boolean) => void): void {
  useEffect(() => {
    const field = isOwn ? searchField() : null;
    if (!field) return;
    const controller = new AbortController();
    const { signal } = controller;
    if (document.activeElement !== field) field.value = view.q;
    field.addEventListener('input', () => change({ ...view, q: field.value.trim() }, true), { signal });
    field.form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        field.blur();
      },
      { signal },
    );
    return () => controller.abort();
  }, [isOwn, view, change]);

  useEffect(
    () => () => {
      const field = isOwn ? searchField() : null;
      if (field) field.value = '';
    },
    [isOwn],
  );
}
