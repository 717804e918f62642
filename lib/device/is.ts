/** Guards for what a browser has stored: it may be old, edited, or of another program. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 4_096;
export const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
export const isOptionalText = (value: unknown): value is string | undefined =>
  value === undefined || isText(value);
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
