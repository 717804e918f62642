import { z } from 'zod';

/** A double as the decimal it was written as: 15 digits hold without noise, and no exponent is left. */
export function plainDecimal(value: number): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number.parseInt(exponent, 10) + 1;
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const whole = padded.slice(0, Math.max(point, 1));
  const fraction = padded.slice(whole.length).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

/** An amount that must be there, as a decimal string. Strings keep every digit they came with. */
export const decimal = z.union([z.string(), z.number()]).transform((value, context) => {
  const text = typeof value === 'number' ? plainDecimal(value) : value.trim();
  if (text !== undefined && /^\d{1,30}(\.\d{1,30})?$/.test(text)) return text;
  context.issues.push({ code: 'custom', message: 'not an amount', input: value });
  return z.NEVER;
});

/** An amount, or null where it is absent, empty or not one. */
export const maybeDecimal = decimal
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/** Epoch seconds as number or string, fractional or not, in milliseconds; null where it is absent or not one. */
export const epoch = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,13}(\.\d+)?$/)
      .pipe(z.coerce.number()),
  ])
  .nullish()
  .catch(null)
  .transform((seconds) => (seconds ? Math.round(seconds < 1e11 ? seconds * 1_000 : seconds) : null));

/** A word or a number as text; null where it is absent, empty or something else. */
export const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value || null);

/** A word that decides something, with what stands for it where it is missing. */
export const word = (fallback: string) => text.transform((value) => value ?? fallback);

export const flag = (fallback: boolean) =>
  z
    .boolean()
    .nullish()
    .catch(null)
    .transform((value) => value ?? fallback);

const readable =
  <S extends z.ZodType>(item: S) =>
  (items: readonly unknown[] | null | undefined) =>
    (items ?? []).flatMap((value): z.output<S>[] => {
      const parsed = item.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });

/** The readable items of an array, one bad item does not cost the rest; of null or anything else, none. */
export const list = <S extends z.ZodType>(item: S) =>
  z.array(z.unknown()).nullish().catch(null).transform(readable(item));

/** A body that is an array, or null for an empty one. Anything else does not fit. */
export const rows = <S extends z.ZodType>(item: S) =>
  z.array(z.unknown()).nullable().transform(readable(item));

/** An object, or null where it is absent or does not fit. */
export const maybe = <S extends z.ZodType>(shape: S) =>
  shape
    .nullish()
    .catch(null as z.output<S>)
    .transform((value): z.output<S> | null => value ?? null);
