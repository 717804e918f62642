import { Icon } from '@/components/ui/icon';

/** Stands in the page itself: whether money is real is a fact of the deployment, not of the moment. */
export function TestBand({ words }: { words: string }) {
  return (
    <p className="border-line border-b bg-sunken text-ink-2 text-sm">
      <span className="gutter mx-auto flex max-w-320 items-center justify-center gap-2 py-1.5 text-center">
        <Icon name="info" className="max-sm:hidden" />
        {words}
      </span>
    </p>
  );
}
