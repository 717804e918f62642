import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

/** A page that holds one message and the one next step. */
export function FullPage({
  id,
  icon,
  title,
  text,
  children,
}: {
  id?: string;
  icon: IconName;
  title: ReactNode;
  text: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div id={id} className="gutter mx-auto flex max-w-140 flex-col items-center py-16 text-center md:py-24">
      <span className="grid size-14 place-content-center rounded-full bg-accent-soft text-accent">
        <Icon name={icon} className="text-lg" />
      </span>
      <h1 className="mt-6 text-xl">{title}</h1>
      <p className="mt-2 text-ink-2">{text}</p>
      {children && <div className="mt-8 flex w-full flex-col items-center gap-3">{children}</div>}
    </div>
  );
}
