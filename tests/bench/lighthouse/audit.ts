import type lighthouse from 'lighthouse';

/** A page whose stream stays open never falls silent; by then it has long stood still. */
const LONGEST = 8_000;

/** Now and then a busy browser loses the beginning of its own recording: that load is made again. */
const ATTEMPTS = 3;

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Score out of 100, milliseconds, bytes as they went over the wire. */
export type Speed = {
  score: number;
  lcp: number;
  tbt: number;
  cls: number;
  bytes: number;
  requests: number;
};

export const CHECKS = ['accessibility', 'best-practices', 'seo'] as const;
export type Check = (typeof CHECKS)[number];
export type Checked = { score: number; faults: string[] };

async function audit(port: number, url: string, onlyCategories: string[]): Promise<Report> {
  const { default: lighthouse } = await import('lighthouse');
  let why: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await lighthouse(url, {
      port,
      onlyCategories,
      logLevel: 'error',
      maxWaitForLoad: LONGEST,
      disableFullPageScreenshot: true,
    });
    if (result && !result.lhr.runtimeError) return result.lhr;
    why = result?.lhr.runtimeError?.message;
  }
  throw new Error(`${url} could not be audited: ${why}`);
}

function outOf100({ categories, finalDisplayedUrl }: Report, category: string): number {
  const score = categories[category]?.score;
  if (typeof score !== 'number') throw new Error(`${finalDisplayedUrl} has no score for ${category}.`);
  return Math.round(score * 100);
}

/** One load of a page by a slow phone on a slow network, as Lighthouse reckons both from one load at full speed. */
export async function speedOf(port: number, url: string): Promise<Speed> {
  const report = await audit(port, url, ['performance']);
  const value = (id: string): number => {
    const found = report.audits[id]?.numericValue;
    if (found === undefined) throw new Error(`${url} has no ${id}.`);
    return found;
  };
  const requests = report.audits['network-requests']?.details;
  return {
    score: outOf100(report, 'performance'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
    requests: requests?.type === 'table' ? requests.items.length : 0,
  };
}

/** What needs no clock, with the titles of what was found wanting. */
export async function checksOf(port: number, url: string): Promise<Record<Check, Checked>> {
  const report = await audit(port, url, [...CHECKS]);
  const checked = (check: Check): Checked => {
    const weighed = report.categories[check]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
    const found = weighed.flatMap(({ id }) => report.audits[id] ?? []);
    const faults = found.filter(({ score }) => score !== null && score < 1);
    return { score: outOf100(report, check), faults: faults.map(({ title }) => title) };
  };
  return {
    accessibility: checked('accessibility'),
    'best-practices': checked('best-practices'),
    seo: checked('seo'),
  };
}
