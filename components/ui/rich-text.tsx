import { cx } from './cx';

type Props = { html: string; lang?: string | undefined; className?: string };

/** HTML of the upstream that `lib/catalog` has sanitised. The only place where markup is set from a string. */
export function RichText({ html, lang, className }: Props) {
  return (
    <div
      lang={lang}
      dir="auto"
      className={cx('prose', className)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
