/**
 * Guards that say what they guard, for the shapes that this shop's own server and browser send each other. Small
 * enough for a browser; what comes from elsewhere is read with zod, on the server.
 */
export type Shape<T> = (value: unknown) => value is T;
export type Of<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value) => typeof value === 'string';
export const flag: Shape<boolean> = (value) => typeof value === 'boolean';
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

export const textLike =
  (pattern: RegExp): Shape<string> =>
  (value): value is string =>
    text(value) && pattern.test(value);

export const oneOf =
  <const T extends string>(...words: T[]): Shape<T> =>
  (value): value is T =>
    words.some((word) => word === value);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null || shape(value);

export const orNothing =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(shape);

type Spec = Record<string, Shape<unknown>>;
type Missable<S extends Spec, K extends keyof S> = undefined extends Of<S[K]> ? K : never;
type Made<S extends Spec> = { [K in keyof S as Exclude<K, Missable<S, K>>]: Of<S[K]> } & {
  [K in keyof S as Missable<S, K>]?: Exclude<Of<S[K]>, undefined>;
};

/** An object with at least these properties; those that may be nothing may be missing. */
export const object =
  <S extends Spec>(spec: S): Shape<{ [K in keyof Made<S>]: Made<S>[K] }> =>
  (value): value is { [K in keyof Made<S>]: Made<S>[K] } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(spec).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
