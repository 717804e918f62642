import type { OpenIndex, Searchable } from '@/lib/search';
import { Hit } from './hit';
import type { SearchWords } from './load-index';
import type { Group, Option } from './options';
import { optionId } from './use-active';

type Props = {
  group: Group;
  /** The list box, and the position in it of the first row of this group. */
  id: string;
  first: number;
  tag: string;
  words: SearchWords;
  index: OpenIndex;
  query: Searchable;
  active: number;
  onChoose: (option: Option) => void;
};

export function HitGroup({ group: { title, options }, id, first, words, active, onChoose, ...rest }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="px-3 pt-2.5 pb-1 text-ink-2 text-sm">{words[title]}</legend>
      {options.map((option, at) => (
        <Hit
          key={keyOf(option)}
          {...rest}
          option={option}
          words={words}
          id={optionId(id, first + at)}
          isActive={first + at === active}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
}

function keyOf(option: Option): string {
  switch (option.is) {
    case 'brand':
      return option.brand.slug;
    case 'place':
      return option.place.href;
    case 'elsewhere':
      return `${option.offer.country} ${option.offer.slug}`;
    default:
      return option.query;
  }
}
