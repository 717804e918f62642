/**
 * What the generator shall do: `connections` clients, each asking for the next of `paths` as soon as it has its
 * answer, for `seconds` after `warmSeconds` that do not count; or each path once and no more.
 */
export type Job = {
  origin: string;
  paths: readonly string[];
  headers: Record<string, string>;
  connections: number;
  until: { seconds: number; warmSeconds: number } | 'each-once';
};

export type Times = { p50: number; p95: number; p99: number };

/**
 * Times are in milliseconds; `failed` counts every answer but 200 and every lost connection; `inAll` also what came
 * while warming up.
 */
export type Load = {
  inAll: number;
  answers: number;
  failed: number;
  perSecond: number;
  bytesEach: number;
  firstByte: Times;
  whole: Times;
};
