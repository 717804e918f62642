/** Clock times in the shopper's own zone: these run in the browser only. */
export function timeText(time: number, locale: string): string {
  const isToday = new Date(time).toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(time);
}

export const dateTimeText = (time: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(time);

/** `12 seconds ago`, in whole steps that a glance can use. */
export function agoText(milliseconds: number, locale: string): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  return seconds < 90
    ? format.format(-seconds, 'second')
    : format.format(-Math.round(seconds / 60), 'minute');
}

/** `20 minutes`, `6 hours`: for spans that are estimates anyway. */
export function durationText(milliseconds: number, locale: string): string {
  const minutes = Math.round(milliseconds / 60_000);
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
