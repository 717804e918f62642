import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Field, Input } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';

/** A field that few need: one quiet line until it is asked for. */
export function Opener({
  id,
  ask,
  label,
  hint,
  close,
  value,
  maxLength,
  isCode,
  problem,
  onChange,
  onBlur,
}: {
  id: string;
  ask: string;
  label: string;
  hint: string;
  close: string;
  /** Null while the field is closed. */
  value: string | null;
  maxLength: number;
  isCode?: boolean;
  problem: string | undefined;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
}) {
  const wasClosed = useRef(value === null);
  if (value === null) {
    return (
      <Button
        look="quiet"
        className="-ms-3 px-3"
        onClick={() => {
          wasClosed.current = true;
          onChange('');
        }}
      >
        <Icon name="plus" />
        {ask}
      </Button>
    );
  }
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {(wiring) => (
        <div className="flex gap-2">
          <Input
            {...wiring}
            ref={(input) => {
              if (wasClosed.current) input?.focus();
              wasClosed.current = false;
            }}
            type="text"
            name={id}
            value={value}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={maxLength}
            className={cx(isCode && 'font-mono text-base')}
            onChange={({ target }) => onChange(target.value)}
            onBlur={onBlur}
          />
          <Button look="quiet" aria-label={close} className="w-11 px-0" onClick={() => onChange(null)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </Field>
  );
}
