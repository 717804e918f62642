'use client';

import type { ComponentProps } from 'react';
import { IntlProvider } from 'use-intl';

/** The words of one page for its client parts; `useTranslations` reads them. Pages pass only what they show. */
export function Words(props: Pick<ComponentProps<typeof IntlProvider>, 'locale' | 'messages' | 'children'>) {
  return <IntlProvider timeZone="UTC" {...props} />;
}
