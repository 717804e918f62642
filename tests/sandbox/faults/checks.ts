import { isDecimal } from '../decimal';

/** Reads a value sent to the control door or says what was expected. */
export type Check<T> = (value: unknown, path: string) => T;

export class InvalidSwitch extends Error {}

const expected = (path: string, what: string): never => {
  throw new InvalidSwitch(`${path}: expected ${what}`);
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const flag: Check<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : expected(path, 'true or false');

export const text: Check<string> = (value, path) =>
  typeof value === 'string' ? value : expected(path, 'a string');

export const factor: Check<string> = (value, path) => {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && isDecimal(words) && !/^0(\.0+)?$/.test(words)
    ? words
    : expected(path, 'a decimal above 0');
};

export const count =
  (min: number, max = 86_400_000): Check<number> =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : expected(path, `a whole number from ${min} to ${max}`);

export const oneOf =
  <const T extends string>(...values: T[]): Check<T> =>
  (value, path) =>
    values.find((known) => known === value) ?? expected(path, values.join(' | '));

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((item, index) => check(item, `${path}[${index}]`))
      : expected(path, 'an array');

export const recordOf =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value, path) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, check(item, `${path}.${key}`)]))
      : expected(path, 'an object');

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, path) =>
    value === undefined || value === null ? undefined : check(value, path);

export const anything: Check<unknown> = (value) => value;

type Shape = Record<string, Check<unknown>>;
type MayMiss<S extends Shape, K extends keyof S> = undefined extends ReturnType<S[K]> ? K : never;
export type Checked<S extends Shape> = {
  [K in keyof S as Exclude<K, MayMiss<S, K>>]: ReturnType<S[K]>;
} & { [K in keyof S as MayMiss<S, K>]?: ReturnType<S[K]> };

/** An object of exactly these keys; a key that is left out is checked as undefined. */
export const shape =
  <S extends Shape>(spec: S): Check<Checked<S>> =>
  (value, path) => {
    if (!isRecord(value)) return expected(path, 'an object');
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(spec, key));
    if (stranger) return expected(`${path}.${stranger}`, `one of ${Object.keys(spec).join(', ')}`);
    const entries = Object.entries(spec).map(([key, check]) => [key, check(value[key], `${path}.${key}`)]);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Checked<S>;
  };
