'use client';

import { useDeferredValue, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { href } from '@/lib/storefronts';
import { CountryField, CountryNone } from './country-field';
import { FEW_COUNTRIES, matches } from './find-country';
import { Flag } from './flag';

type Props = {
  language: string;
  /** The code of the country whose page this is. */
  here: string;
  countries: readonly { code: string; name: string }[];
  words: Record<'find' | 'none', string>;
};

/** Every country as a link, without a script too; with one there is a field that narrows them. */
export function CountryDirectory({ language, here, countries, words }: Props) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const list = useRef<HTMLUListElement>(null);
  const found = query.trim() ? matches(countries, query) : countries;

  return (
    <>
      {countries.length > FEW_COUNTRIES && (
        <div className="needs-script mt-3 max-w-100">
          <CountryField label={words.find} typed={typed} onType={setTyped} list={list} />
        </div>
      )}
      <ul id="countries" ref={list} className="mt-3 gap-x-8 sm:columns-2 md:columns-3 lg:columns-4">
        {found.map(({ code, name }) => (
          <li key={code} className="break-inside-avoid">
            <a
              href={href(`${language}-${code}`, { page: 'home' })}
              data-market={`${language}-${code}`}
              aria-current={code === here || undefined}
              className="-mx-3 flex min-h-11 items-center gap-2.5 rounded-control px-3 py-1 hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-bold md:min-h-9"
            >
              <Flag country={code} />
              <span className="min-w-0 break-words">{name}</span>
              {code === here && <Icon name="check" className="text-accent" />}
            </a>
          </li>
        ))}
      </ul>
      <CountryNone text={words.none} query={query} isShown={found.length === 0} />
    </>
  );
}
