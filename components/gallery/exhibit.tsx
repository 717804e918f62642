import type { ReactNode } from 'react';

/** One thing to look at, under a name that tests and links can use. */
export function Exhibit({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section id={idOf(name)} aria-label={name} className="min-w-0 max-w-140 scroll-mt-24 space-y-2">
      <p lang="en" className="font-mono text-ink-2 text-sm">
        {name}
      </p>
      {children}
    </section>
  );
}

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
