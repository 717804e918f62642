import { KINDS, type Kind } from '@/lib/storefronts';

/** What of the list is shown, in which order. Every view is an address. */
export type View = { q: string; kind: Kind | ''; category: string; sort: 'popular' | 'name' };

export const EVERYTHING: View = { q: '', kind: '', category: '', sort: 'popular' };

export function parseView(params: URLSearchParams): View {
  const kind = params.get('kind');
  return {
    q: (params.get('q') ?? '').trim().slice(0, 80),
    kind: KINDS.find((known) => known === kind) ?? '',
    category: params.get('category') ?? '',
    sort: params.get('sort') === 'name' ? 'name' : 'popular',
  };
}

/** `?q=steam&kind=giftcard`, or nothing: what is not asked for is not in the address. */
export function queryOf(view: View): string {
  const asked = Object.entries(view).filter(([name, value]) => value && value !== EVERYTHING[name as 'q']);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/** The parts of a view that leave brands out, and the view without each. */
export function constraintsOf(view: View): { name: 'q' | 'kind' | 'category'; without: View }[] {
  return (['q', 'category', 'kind'] as const)
    .filter((name) => view[name])
    .map((name) => ({ name, without: { ...view, [name]: '' } }));
}
