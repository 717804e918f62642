import type { ReactNode } from 'react';
import { kindOf } from '@/components/catalog/kind';
import { Icon } from '@/components/ui/icon';
import { RichText } from '@/components/ui/rich-text';
import type { Brand } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';

/** What one should read before buying. The terms are long and folded; a browser's search still finds them. */
export function BrandDetails({ brand, t }: { brand: Brand; t: Translate }) {
  const { name, descriptionHtml, redeemHtml, termsHtml, noteHtml, terms } = brand;
  return (
    <div className="divide-y divide-line">
      {descriptionHtml && <Part title={t('brand.about', { brand: name })} html={descriptionHtml} />}
      {redeemHtml ? <Part title={t('brand.redeem')} html={redeemHtml} /> : <HowItWorks brand={brand} t={t} />}
      {noteHtml && <Part title={t('brand.note')} html={noteHtml} />}
      {(termsHtml || terms) && (
        <Folded title={t('brand.terms', { brand: name })}>
          {termsHtml ? <RichText html={termsHtml} /> : <p>{terms}</p>}
        </Folded>
      )}
    </div>
  );
}

/** Top-ups and plans come without words of their own. */
function HowItWorks({ brand, t }: { brand: Brand; t: Translate }) {
  const kind = kindOf(brand);
  if (kind === 'giftcard') return null;
  return (
    <section className="py-6">
      <h2 className="text-lg">{t('brand.how')}</h2>
      <ol className="prose mt-2 max-w-[68ch]">
        <li>{t(`brand.${kind}1`)}</li>
        <li>{t(`brand.${kind}2`)}</li>
        <li>{t(`brand.${kind}3`)}</li>
      </ol>
    </section>
  );
}

function Part({ title, html }: { title: string; html: string }) {
  return (
    <section className="py-6">
      <h2 className="text-lg">{title}</h2>
      <RichText html={html} className="mt-2 max-w-[68ch]" />
    </section>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group py-3">
      <summary className="flex min-h-11 list-none items-center justify-between gap-4 rounded-control">
        <h2 className="text-lg">{title}</h2>
        <Icon name="down" className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <div className="max-w-[68ch] pt-1 pb-3 text-ink-2">{children}</div>
    </details>
  );
}
