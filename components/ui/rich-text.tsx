import { cx } from './cx';

/** HTML of the upstream that `lib/catalog` has sanitised. The only place where markup is set from a string. */
export function RichText({ html, className }: { html: string; className?: string }) {
  return <div dir="auto" className={cx('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
