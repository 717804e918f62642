'use client';

import { useFaultWords } from '@/components/notice/fault-words';
import { FullPage } from '@/components/notice/full-page';
import { Button, buttonClass } from '@/components/ui/button';

/** A bug of ours, met after the page was there. The first load of a broken page is answered by the front. */
export default function Fault({ retry }: { error: unknown; retry: () => void }) {
  const words = useFaultWords();
  if (!words) return null;
  const { title, text, retry: again, home, homeHref } = words;
  return (
    <FullPage icon="warning" title={title} text={text}>
      <Button onClick={() => retry()}>{again}</Button>
      <a href={homeHref} target="_self" className={buttonClass({ look: 'quiet' })}>
        {home}
      </a>
    </FullPage>
  );
}
