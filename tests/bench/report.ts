import { ratioOf, type Spread, spreadOf } from './statistics';

export type Aim = { is: '≥' | '≤' | '='; ratio: number };

/** One thing measured of ours and of a peer, a value per round of each. `isGate` only where no clock is involved. */
export type Figure = {
  what: string;
  unit: string;
  ours: readonly number[];
  peer: { name: string; values: readonly number[] };
  aim?: Aim;
  isGate?: boolean;
};

export type Row = {
  what: string;
  unit: string;
  ours: Spread;
  peer: Spread & { name: string };
  ratio: Spread;
  aim?: Aim;
  isMet?: boolean;
  isGate: boolean;
};

export const atLeast = (ratio: number): Aim => ({ is: '≥', ratio });
export const atMost = (ratio: number): Aim => ({ is: '≤', ratio });
export const exactly = (ratio: number): Aim => ({ is: '=', ratio });

const meets = (ratio: number, aim: Aim): boolean =>
  aim.is === '≥' ? ratio >= aim.ratio : aim.is === '≤' ? ratio <= aim.ratio : ratio === aim.ratio;

export function rowOf({ ours, peer, aim, isGate = false, ...named }: Figure): Row {
  const ratio = ratioOf(ours, peer.values);
  return {
    ...named,
    ours: spreadOf(ours),
    peer: { name: peer.name, ...spreadOf(peer.values) },
    ratio,
    isGate,
    ...(aim && { aim, isMet: meets(ratio.median, aim) }),
  };
}

/** True where bytes or calls are over their aim: the one thing that fails a run. */
export const isBroken = ({ isGate, isMet }: Row): boolean => isGate && isMet === false;

const number = (value: number): string =>
  value.toLocaleString(
    'en',
    Math.abs(value) >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
  );

const spread = ({ median, min, max }: Spread): string =>
  min === max ? number(median) : `${number(median)} (${number(min)}–${number(max)})`;

const verdict = (row: Row): string =>
  row.isMet === undefined ? '' : row.isMet ? 'met' : isBroken(row) ? 'BROKEN' : 'missed';

const HEAD = ['', 'unit', 'ours', 'peer', '', 'ours ÷ peer', 'aim', ''];

/** The rows as text, medians first, the lowest and highest round in brackets. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.unit,
    spread(row.ours),
    row.peer.name,
    spread(row.peer),
    spread(row.ratio),
    row.aim ? `${row.aim.is} ${number(row.aim.ratio)}` : '',
    verdict(row),
  ]);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [HEAD, ...cells].map(lineOf).join('\n');
}
