import { useTranslations } from 'use-intl';

const NOTES = ['device', 'once', 'data'] as const;

/** What keeps people from a useless eSIM, said before they install it. */
export function EsimNotes() {
  const t = useTranslations('delivery.esim');
  return (
    <section className="border-line border-t pt-3">
      <h3 className="text-base">{t('before')}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-ink-2 text-sm">
        {NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </section>
  );
}
