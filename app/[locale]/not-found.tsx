'use client';

import { useFaultWords } from '@/components/notice/fault-words';
import { FullPage } from '@/components/notice/full-page';
import { buttonClass } from '@/components/ui/button';

/** Met only when one walks here inside the shop; a first load of a missing page is answered by the front. */
export default function NotFound() {
  const words = useFaultWords();
  if (!words) return null;
  const { title, text, brands, home } = words.missing;
  return (
    <FullPage icon="search" title={title} text={text}>
      <a href={words.brandsHref} className={buttonClass()}>
        {brands}
      </a>
      <a href={words.homeHref} className={buttonClass({ look: 'quiet' })}>
        {home}
      </a>
    </FullPage>
  );
}
