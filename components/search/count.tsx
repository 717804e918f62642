import { numbers, plurals } from './in-words';
import type { SearchWords } from './load-index';

/** Says how many hits there are to who does not see them. */
export function Count({
  tag,
  total,
  words,
  isTold,
}: {
  tag: string;
  total: number;
  words: SearchWords;
  isTold: boolean;
}) {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = words.count;
  const form = forms[plurals(tag).select(total)] ?? forms.other;
  return (
    <p role="status" className="sr-only">
      {isTold && form.replace('#', numbers(tag).format(total))}
    </p>
  );
}
