import type { ReactNode } from 'react';

export function MarketSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="[&+&]:mt-2 [&+&]:border-line [&+&]:border-t [&+&]:pt-2">
      <h2 className="px-3 py-1 text-ink-2 text-sm">{title}</h2>
      {children}
    </section>
  );
}
