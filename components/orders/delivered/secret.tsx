import { useTranslations } from 'use-intl';
import { cx } from '@/components/ui/cx';
import { CopyPart } from './copy-part';
import { groupsOf, jointsOf } from './groups';
import type { Part } from './parts';

const ADDRESSES = ['link', 'server', 'activation'];

/** One part in groups that are set apart by space alone, so that a selection copies it bare. */
export function Secret({ name, value, isMain = false }: Part & { isMain?: boolean }) {
  const t = useTranslations('delivery');
  const groups = ADDRESSES.includes(name) ? jointsOf(value) : groupsOf(value);

  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3">
        <p className="text-ink-2 text-sm">{t(`parts.${name}`)}</p>
        {!isMain && <CopyPart name={name} value={value} />}
      </div>
      <p
        dir="ltr"
        data-part={name}
        className={cx('mt-0.5 select-all font-mono', isMain ? 'font-bold text-lg' : 'text-md')}
      >
        {groups.map(({ text, start, isOpen }) => (
          <span key={start} className={cx('inline-block whitespace-pre', isOpen && 'me-[0.5em]')}>
            {text}
          </span>
        ))}
      </p>
      {isMain && <CopyPart name={name} value={value} isMain />}
    </div>
  );
}
