import type { ReactNode } from 'react';
import { countriesByName } from '@/components/layout/names';
import { Icon } from '@/components/ui/icon';
import { RichText } from '@/components/ui/rich-text';
import { type Brand, kindOf } from '@/lib/catalog';
import type { Translate } from '@/lib/i18n';
import type { Locale } from '@/lib/storefronts';

/** What one should read before buying. The terms are long and folded; a browser's search still finds them. */
export function BrandDetails({ brand, locale, t }: { brand: Brand; locale: Locale; t: Translate }) {
  const { name, descriptionHtml, redeemHtml, termsHtml, noteHtml, terms, coverage } = brand;
  const lang = brand.textLanguage ?? undefined;
  const isForeign = lang !== undefined && lang !== locale.language;
  return (
    <div className="divide-y divide-line">
      {isForeign && (descriptionHtml || redeemHtml || noteHtml || termsHtml) && (
        <p className="py-4 text-ink-2 text-sm">
          {t('brand.textsIn', { language: languageName(locale.tag, lang) })}
        </p>
      )}
      {descriptionHtml && (
        <Part title={t('brand.about', { brand: name })} html={descriptionHtml} lang={lang} />
      )}
      {redeemHtml ? (
        <Part title={t('brand.redeem')} html={redeemHtml} lang={lang} />
      ) : (
        <HowItWorks brand={brand} t={t} />
      )}
      {coverage.length > 1 && <Coverage countries={coverage} locale={locale} t={t} />}
      {noteHtml && <Part title={t('brand.note')} html={noteHtml} lang={lang} />}
      {(termsHtml || terms) && (
        <Folded title={t('brand.terms', { brand: name })}>
          {termsHtml ? <RichText html={termsHtml} lang={lang} /> : <p>{terms}</p>}
        </Folded>
      )}
    </div>
  );
}

/** Where a plan of several countries works: the last thing to find out after one has landed. */
function Coverage({ countries, locale, t }: { countries: readonly string[]; locale: Locale; t: Translate }) {
  return (
    <Folded title={t('brand.coverage', { count: countries.length })}>
      <ul className="columns-2 gap-6 sm:columns-3">
        {countriesByName(locale.tag, countries).map(({ code, name }) => (
          <li key={code} className="py-0.5">
            {name}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** Top-ups and plans come without words of their own. */
function HowItWorks({ brand, t }: { brand: Brand; t: Translate }) {
  const kind = kindOf(brand);
  if (kind === 'giftcard') return null;
  return (
    <section className="py-6">
      <h2 className="text-lg">{t('brand.how')}</h2>
      <div className="prose mt-2 max-w-[68ch]">
        <ol>
          <li>{t(`brand.${kind}1`)}</li>
          <li>{t(`brand.${kind}2`)}</li>
          <li>{t(`brand.${kind}3`)}</li>
        </ol>
      </div>
    </section>
  );
}

function Part({ title, html, lang }: { title: string; html: string; lang: string | undefined }) {
  return (
    <section className="py-6">
      <h2 className="text-lg">{title}</h2>
      <RichText html={html} lang={lang} className="mt-2 max-w-[68ch]" />
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

function languageName(tag: string, language: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  // Within a sentence only the second word of it is a name.
  return name.replace(/^Tiếng /, 'tiếng ');
}
