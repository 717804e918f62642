import { cx } from './cx';

/** Drawn on a 24-unit grid with a stroke of 1.75, so that they sit well beside text of 15 to 17 px. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  check: 'M4.5 12.5l5 5 10-11',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M10.5 17.5a7 7 0 100-14 7 7 0 000 14zM15.6 15.6L21 21',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5.2l3.4 2',
  info: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 11v5.5M12 7.6v.2',
  warning: 'M12 3.6L22 20.4H2zM12 10v4.6M12 17.4v.2',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.6v5.4M12 16.2v.2',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  globe: 'M12 21a9 9 0 100-18 9 9 0 000 18zM3 12h18M12 3c3.2 3 3.2 15 0 18M12 3c-3.2 3-3.2 15 0 18',
  basket: 'M4.5 9h15l-1.6 10.5h-11.8zM8.5 9a3.5 5.5 0 017 0M10 12.5v3.5M14 12.5v3.5',
  gift: 'M4 11h16v10H4zM3 7h18v4H3zM12 7v14M12 7C9 7 7 6 7 4.5 7 3 9 2.6 10.3 4 11.3 5 12 7 12 7zM12 7c3 0 5-1 5-2.5 0-1.5-2-1.9-3.3-.5C12.7 5 12 7 12 7z',
  phone:
    'M8 2.5h8a1.5 1.5 0 011.5 1.5v16a1.5 1.5 0 01-1.5 1.5H8A1.5 1.5 0 016.5 20V4A1.5 1.5 0 018 2.5zM10.5 18.5h3',
  sim: 'M6 3h8l4 4v14H6zM9 12h6v6H9zM12 12v6M9 15h6',
  mail: 'M3 5.5h18v13H3zM3 7l9 6.5L21 7',
  external: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.5S19 7.5 21.5 12C19 16.5 15.7 18.5 12 18.5S5 16.5 2.5 12zM12 14.8a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6z',
  hidden:
    'M4 4l16 16M9.5 6C10.3 5.6 11.100 5.5 12 5.5c3.7 0 7 2 9.5 6.5a17 17 0 01-2.5 3.3M6 7.5A16 16 0 002.5 12C5 16.5 8.3 18.5 12 18.5c1.400 0 2.7-.3 4-.9',
  lock: 'M5.5 10.5h13v10h-13zM8 10.5V7.5a4 4 0 018 0v3',
  receipt: 'M5 3h14v18l-2.3-1.6L14.3 21 12 19.400 9.7 21l-2.400-1.6L5 21zM9 8h6M9 12h6',
  refresh: 'M20 5v5h-5M4 19v-5h5M19.5 10A8 8 0 005.6 7M4.5 14a8 8 0 0013.9 3',
  wallet: 'M4 6.5h14.5v13H5.5A1.5 1.5 0 014 18zM4 6.5C4 5.5 4.7 5 5.5 5H16v1.5M15 13h3.5',
  tag: 'M3.5 12.5v-9h9L21 12l-9 9zM8 8v.1',
  link: 'M10 14a4 4 0 005.7 0l3.5-3.5a4 4 0 00-5.7-5.7L12 6.3M14 10a4 4 0 00-5.7 0l-3.5 3.5a4 4 0 005.7 5.7l1.5-1.5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM20 14v2M14 20h2M20 20v.1',
  barcode: 'M4 5v14M7.5 5v14M11 5v14M13.5 5v14M17 5v14M20 5v14',
  printer: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
} as const;

export type IconName = keyof typeof PATHS;

/** What points along the line of reading. */
const DIRECTED: ReadonlySet<IconName> = new Set(['back', 'forward']);

/** Decoration beside words; never the only carrier of a meaning. As large as its text until a class says otherwise. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      width="1.25em"
      height="1.25em"
      className={cx('shrink-0', DIRECTED.has(name) && 'rtl:-scale-x-100', className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
