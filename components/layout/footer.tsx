import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n';
import { href, LEGAL_TOPICS, type Locale, type Storefront } from '@/lib/storefronts';

/** Who is behind the shop, and where to turn. Frames have no footer: the same links stand on the legal pages. */
export function Footer({ shop, locale, t }: { shop: Storefront; locale: Locale; t: Translate }) {
  const { support, legal } = shop;
  return (
    <footer className="mt-16 border-line border-t bg-sunken text-ink-2 text-sm framed:hidden">
      <div className="gutter mx-auto grid max-w-320 gap-8 py-10 md:grid-cols-[2fr_1fr_1fr] md:gap-12">
        <div className="max-w-120 space-y-2">
          <p className="font-bold text-ink">{t('footer.fulfilled')}</p>
          <p>{t('footer.operator', { operator: legal.operator })}</p>
          <p>{t('footer.trademarks')}</p>
        </div>
        <FooterLinks title={t('footer.legal')}>
          {LEGAL_TOPICS.map((topic) => (
            <FooterLink key={topic} to={href(locale.tag, { page: 'legal', topic })}>
              {t(`legal.${topic}.title`)}
            </FooterLink>
          ))}
          {legal.imprint && <FooterLink to={legal.imprint}>{t('footer.imprint')}</FooterLink>}
        </FooterLinks>
        <FooterLinks title={t('footer.help')}>
          <FooterLink to={href(locale.tag, { page: 'orders' })}>{t('header.orders')}</FooterLink>
          <FooterLink to={`mailto:${support.email}`}>{t('footer.support')}</FooterLink>
          {support.url && <FooterLink to={support.url}>{t('footer.supportPage')}</FooterLink>}
        </FooterLinks>
      </div>
    </footer>
  );
}

function FooterLinks({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <h2 className="font-bold text-ink">{title}</h2>
      <ul className="mt-1">{children}</ul>
    </nav>
  );
}

function FooterLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <a
        href={to}
        className="inline-flex min-h-11 min-w-11 items-center rounded-control md:min-h-9 hover:text-ink hover:underline"
      >
        {children}
      </a>
    </li>
  );
}
