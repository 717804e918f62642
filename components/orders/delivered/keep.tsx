import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { fileName, fileText, type SavedCard } from './file-text';
import { saveText } from './save-text';

/** On paper, or in a file of the shopper's own: nothing else here keeps a code. `onPrint` is false where nothing opened. */
export function Keep({ cards, onPrint }: { cards: readonly SavedCard[]; onPrint: () => boolean }) {
  const t = useTranslations('delivery');
  const [unsure, setUnsure] = useState<Unsure | null>(null);
  const label = (part: SavedCard['parts'][number]['name']) => t(`parts.${part}`);
  const print = () => setUnsure(onPrint() ? null : 'print');
  const save = () => {
    const words = { redeem: t('redeem'), keep: t('fileKeep'), label };
    saveText(fileName(cards), fileText(cards, words));
    setUnsure(self === top ? null : 'save');
  };

  return (
    <div className="border-line border-t pt-1 print:hidden">
      <div className="flex flex-wrap gap-x-2">
        <Button look="quiet" className="-ms-3 px-3 text-sm" onClick={print}>
          <Icon name="printer" />
          {cards.length > 1 ? t('printAll') : t('print')}
        </Button>
        <Button look="quiet" className="px-3 text-sm" onClick={save}>
          <Icon name="download" />
          {cards.length > 1 ? t('saveAll') : t('save')}
        </Button>
      </div>
      <div role="status">{unsure && <KeepOtherwise unsure={unsure} />}</div>
    </div>
  );
}

type Unsure = 'print' | 'save';

/** A frame can be kept from printing and saving without a word to it: what to do then. */
export function KeepOtherwise({ unsure }: { unsure: Unsure }) {
  const t = useTranslations('delivery');
  const order = useTranslations('order');
  return (
    <p className="pb-2 text-ink-2 text-sm">
      {t(`unsure.${unsure}`)} {t('unsure.instead', { elsewhere: order('elsewhere') })}
    </p>
  );
}
