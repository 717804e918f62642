import type { Place } from './places';

/** Leads to a place of the form: to its chosen option where it has options. */
export function focusPlace(place: Place): void {
  const target = document.getElementById(place) ?? document.querySelector<HTMLElement>('main [type=submit]');
  const field = target?.querySelector<HTMLElement>('input:checked:not(:disabled)') ?? target;
  target?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
