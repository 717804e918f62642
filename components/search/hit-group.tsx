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

/** Said by role: browsers take a row in a `fieldset` for no option of the list box. */
const groupOf = (name: string) => ({ role: 'group', 'aria-label': name });

export function HitGroup({ group: { title, options }, id, first, words, active, onChoose, ...rest }: Props) {
  return (
    <div {...groupOf(words[title])}>
      <p aria-hidden="true" className="px-3 pt-2.5 pb-1 text-ink-2 text-sm">
        {words[title]}
      </p>
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
    </div>
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
