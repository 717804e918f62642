import type { Problems } from './problem';

/** What may fail for a reason the shopper can be told. Bugs throw; these return. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problems };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...problems: Problems): Result<never> => ({ ok: false, problems });
