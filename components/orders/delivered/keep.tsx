import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { fileName, fileText, type SavedCard } from './file-text';
import { saveText } from './save-text';

/** On paper, or in a file of the shopper's own: nothing else here keeps a code. */
export function Keep({ cards, onPrint }: { cards: readonly SavedCard[]; onPrint: () => void }) {
  const t = useTranslations('delivery');
  const label = (part: SavedCard['parts'][number]['name']) => t(`parts.${part}`);
  const save = () => {
    const words = { redeem: t('redeem'), keep: t('fileKeep'), label };
    saveText(fileName(cards), fileText(cards, words));
  };

  return (
    <div className="flex flex-wrap gap-x-2 border-line border-t pt-1 print:hidden">
      <Button look="quiet" className="-ms-3 px-3 text-sm" onClick={onPrint}>
        <Icon name="printer" />
        {cards.length > 1 ? t('printAll') : t('print')}
      </Button>
      <Button look="quiet" className="px-3 text-sm" onClick={save}>
        <Icon name="download" />
        {cards.length > 1 ? t('saveAll') : t('save')}
      </Button>
    </div>
  );
}
