'use client';

import { useState } from 'react';
import { copyText } from '@/components/payment/copy-text';
import { Icon } from '@/components/ui/icon';

type Props = { url: string; title: string; words: { share: string; copied: string; refused: string } };

/** The sheet of the device where it has one, else the clipboard, else the address itself to be copied by hand. */
export function ShareLink({ url, title, words }: Props) {
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);

  const share = async () => {
    if (navigator.share) {
      const isDone = await navigator.share({ title, url }).then(
        () => true,
        (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
      );
      if (isDone) return;
    }
    setSaid((await copyText(url)) ? 'copied' : 'refused');
  };

  return (
    <div className="needs-script mt-1 flex flex-wrap items-center gap-x-3">
      <button
        type="button"
        onClick={share}
        className="-ms-1 inline-flex min-h-11 items-center gap-1.5 rounded-control px-1 text-ink-2 text-sm hover:text-ink"
      >
        <Icon name="link" />
        {words.share}
      </button>
      <span role="status" className="text-ink-2 text-sm">
        {said && words[said]}
        {said === 'refused' && <span className="block select-all break-all text-ink">{url}</span>}
      </span>
    </div>
  );
}
