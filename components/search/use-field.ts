import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { isListHere } from './list-here';

type Field = RefObject<HTMLInputElement | null>;

/** What is typed in the field, and whether its hits are wanted. The field belongs to the form; this listens to it. */
export function useField(field: Field, onKey: (event: KeyboardEvent) => void) {
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const handleKey = useEffectEvent(onKey);

  useEffect(() => {
    const input = field.current;
    const form = input?.form;
    if (!input || !form) return;
    const controller = new AbortController();
    const { signal } = controller;
    const look = () => {
      setQuery(input.value.trim());
      setOpen(!isListHere());
    };
    // A press on the sheet leaves the keyboard in the field: leaving it closes the sheet before it is released.
    const stay = (event: MouseEvent) => event.target !== input && event.preventDefault();
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!form.contains(relatedTarget as Node | null)) setOpen(false);
    };
    input.addEventListener('input', look, { signal });
    input.addEventListener('click', look, { signal });
    input.addEventListener('focus', look, { signal });
    input.addEventListener('keydown', handleKey, { signal });
    form.addEventListener('mousedown', stay, { signal });
    form.addEventListener('focusout', leave, { signal });
    form.addEventListener('submit', () => setOpen(false), { signal });
    if (document.activeElement === input) look();
    return () => controller.abort();
  }, [field]);

  return { query, isOpen, open: () => setOpen(!isListHere()), close: () => setOpen(false) };
}
