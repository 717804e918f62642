import type { ReactNode } from 'react';
import { Flag } from '@/components/layout/flag';
import { Icon } from '@/components/ui/icon';
import { markedPieces, type OpenIndex, type Searchable } from '@/lib/search';
import { href } from '@/lib/storefronts';
import { numbers } from './in-words';
import type { SearchWords } from './load-index';
import type { Option } from './options';
import { soldThere } from './sold-there';

type Props = {
  option: Option;
  id: string;
  isActive: boolean;
  tag: string;
  words: SearchWords;
  index: OpenIndex;
  query: Searchable;
  onChoose: (option: Option) => void;
};

/** One row: where it leads, what it is, and what stands at its end. */
export function Hit({ option, id, isActive, tag, words, index, query, onChoose }: Props) {
  const { to, mark, name, note } = rowOf(option, { tag, words, index, query });
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        if (!to) event.preventDefault();
        onChoose(option);
      }}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3"
    >
      {mark}
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {note && <span className="max-w-1/2 shrink-0 truncate text-ink-2 text-sm">{note}</span>}
    </a>
  );
}

type Row = { to?: string; mark?: ReactNode; name: ReactNode; note?: string | undefined };

function rowOf(
  option: Option,
  { tag, words, index, query }: Pick<Props, 'tag' | 'words' | 'index' | 'query'>,
): Row {
  switch (option.is) {
    case 'brand': {
      const { name, slug, places, isSoldOut } = option.brand;
      return {
        to: href(tag, { page: 'brand', slug }),
        name: <Marked name={name} query={query} />,
        note: isSoldOut ? words.soldOut : index.places[places[0] ?? -1]?.name,
      };
    }
    case 'place':
      return { to: option.place.href, name: <Marked name={option.place.name} query={query} /> };
    case 'elsewhere': {
      const { name, country } = option.offer;
      return {
        ...soldThere(tag, option.offer, words),
        mark: <Flag country={country} />,
        name: <Marked name={name} query={query} />,
      };
    }
    case 'all':
      return {
        to: `${href(tag, { page: 'brands' })}?${new URLSearchParams({ q: option.query })}`,
        mark: <Icon name="search" className="text-ink-3" />,
        name: words.all.replace('#', () => option.query),
        note: numbers(tag).format(option.total),
      };
    case 'recent':
      return { mark: <Icon name="clock" className="text-ink-3" />, name: option.query };
  }
}

const Marked = ({ name, query }: { name: string; query: Searchable }) =>
  markedPieces(name, query).map(({ text, isMatch, at }) =>
    isMatch ? (
      <mark key={at} className="bg-transparent font-bold text-current">
        {text}
      </mark>
    ) : (
      text
    ),
  );
