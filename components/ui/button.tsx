import type { ComponentProps } from 'react';
import { cx } from './cx';

type Look = { look?: 'primary' | 'secondary' | 'quiet' | undefined; size?: 'normal' | 'large' | undefined };

const LOOKS = {
  primary:
    'border border-transparent bg-accent text-accent-ink hover:opacity-90 active:opacity-80 disabled:bg-sunken disabled:text-ink-3',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-sunken disabled:text-ink-3',
  quiet: 'text-accent hover:bg-accent-soft disabled:text-ink-3',
};
const SIZES = { normal: 'min-h-11 px-4 text-base', large: 'min-h-13 px-6 text-md' };

/** The classes of a button, for a link that looks like one. */
export const buttonClass = ({ look = 'primary', size = 'normal' }: Look = {}): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-bold transition-[opacity,background-color]',
    LOOKS[look],
    SIZES[size],
  );

export function Button({
  look,
  size,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={cx(buttonClass({ look, size }), className)} {...props} />;
}
