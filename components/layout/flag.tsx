import type { ReactNode } from 'react';

/** Three equal bands: `-` one above the other, `|` side by side. Two colours make halves. */
const BANDS: Record<string, string> = {
  AT: '- #c8102e #fff #c8102e',
  BE: '| #111 #fdda24 #ef3340',
  BG: '- #fff #00966e #d62612',
  CI: '| #ff8200 #fff #009a44',
  CO: '- #fcd116 #003893 #ce1126',
  DE: '- #111 #d00 #ffce00',
  EE: '- #0072ce #111 #fff',
  FR: '| #002654 #fff #ce1126',
  HU: '- #ce2939 #fff #477050',
  ID: '- #ce1126 #fff',
  IE: '| #169b62 #fff #ff883e',
  IN: '- #ff9933 #fff #128807',
  IT: '| #008c45 #fff #cd212a',
  LT: '- #fdb913 #006a44 #c1272d',
  LU: '- #ed2939 #fff #00a1de',
  MX: '| #006341 #fff #ce1126',
  NG: '| #008753 #fff #008753',
  NL: '- #ae1c28 #fff #21468b',
  PE: '| #d91023 #fff #d91023',
  PL: '- #fff #dc143c',
  RO: '| #002b7f #fcd116 #ce1126',
  UA: '- #0057b7 #ffd700',
};

const US = (
  <>
    <path fill="#fff" d="M0 0h30v20H0z" />
    <path
      stroke="#b22234"
      strokeWidth="1.54"
      d="M0 .77h30m0 3.08H0m0 3.08h30m0 3.07H0m0 3.08h30m0 3.08H0m0 3.07h30"
    />
    <path fill="#3c3b6e" d="M0 0h13v10.77H0z" />
    <path
      stroke="#fff"
      strokeWidth="1.1"
      strokeLinecap="round"
      strokeDasharray="0 2.6"
      d="M2 2h11M3.3 4.2h9M2 6.400h11M3.300 8.600h9"
    />
  </>
);

const GB = (
  <>
    <path fill="#012169" d="M0 0h30v20H0z" />
    <path stroke="#fff" strokeWidth="4" d="M0 0l30 20M30 0L0 20" />
    <path stroke="#c8102e" strokeWidth="1.4" d="M0 0l30 20M30 0L0 20" />
    <path stroke="#fff" strokeWidth="6.6" d="M15 0v20M0 10h30" />
    <path stroke="#c8102e" strokeWidth="4" d="M15 0v20M0 10h30" />
  </>
);

const BR = (
  <>
    <path fill="#009739" d="M0 0h30v20H0z" />
    <path fill="#fedd00" d="M15 2l12 8-12 8-12-8z" />
    <circle cx="15" cy="10" r="4.4" fill="#012169" />
    <path stroke="#fff" strokeWidth=".9" d="M10.900 8.700c3-.6 6 .2 8.200 2.500" />
  </>
);

const DRAWN: Record<string, ReactNode> = { US, GB, BR };

/** A country's flag at the height of the text beside it; for countries not drawn here, their code. Decoration. */
export function Flag({ country }: { country: string }) {
  const drawn = DRAWN[country] ?? bands(BANDS[country]);
  return (
    <svg
      viewBox="0 0 30 20"
      fill="none"
      aria-hidden="true"
      className="h-[0.9em] w-[1.35em] shrink-0 overflow-hidden rounded-[2px] outline outline-line -outline-offset-1"
    >
      {drawn ?? (
        <text x="15" y="15" textAnchor="middle" fontSize="14" fontWeight="600" fill="currentColor">
          {country}
        </text>
      )}
      {country === 'IN' && <circle cx="15" cy="10" r="2.4" stroke="#008" strokeWidth="1" />}
    </svg>
  );
}

function bands(flag: string | undefined): ReactNode {
  if (!flag) return null;
  const [direction, ...colours] = flag.split(' ');
  const size = (direction === '-' ? 20 : 30) / colours.length;
  const starts = colours.map((colour, index) => ({ colour, start: index * size }));
  return starts.map(({ colour, start }) => (
    <path
      key={start}
      fill={colour}
      d={direction === '-' ? `M0 ${start}h30v${size}H0z` : `M${start} 0h${size}v20h-${size}z`}
    />
  ));
}
