/** A filled outline, moved and scaled. */
export type Piece = { path: string; fill: string; x: number; y: number; scale: number };
export type Box = { left: number; top: number; right: number; bottom: number };
/** Pieces in the order they are painted, and the space they take together; y downwards. */
export type Artwork = { pieces: Piece[]; box: Box };

export const widthOf = ({ box }: Artwork) => box.right - box.left;
export const heightOf = ({ box }: Artwork) => box.bottom - box.top;

export const filled = (path: string, fill: string, box: Box): Artwork => ({
  pieces: [{ path, fill, x: 0, y: 0, scale: 1 }],
  box,
});

export const moved = ({ pieces, box }: Artwork, dx: number, dy: number): Artwork => ({
  pieces: pieces.map((piece) => ({ ...piece, x: piece.x + dx, y: piece.y + dy })),
  box: { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy },
});

export const joined = (...parts: Artwork[]): Artwork => ({
  pieces: parts.flatMap(({ pieces }) => pieces),
  box: {
    left: Math.min(...parts.map(({ box }) => box.left)),
    top: Math.min(...parts.map(({ box }) => box.top)),
    right: Math.max(...parts.map(({ box }) => box.right)),
    bottom: Math.max(...parts.map(({ box }) => box.bottom)),
  },
});

/** To the right of another, centred on it. */
export function beside(one: Artwork, other: Artwork, gap: number): Artwork {
  const dy = (one.box.top + one.box.bottom - other.box.top - other.box.bottom) / 2;
  return joined(one, moved(other, one.box.right + gap - other.box.left, dy));
}

/** Below another, centred on it. */
export function below(one: Artwork, other: Artwork, gap: number): Artwork {
  const dx = (one.box.left + one.box.right - other.box.left - other.box.right) / 2;
  return joined(one, moved(other, dx, one.box.bottom + gap - other.box.top));
}

/** A rectangle with round corners, as a path. */
export const rounded = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
