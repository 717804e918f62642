/** Plain affine arithmetic on secp256k1, to recover a key the slow and obvious way. */
const P = 2n ** 256n - 2n ** 32n - 977n;
const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const G: Point = {
  x: 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  y: 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
};

type Point = { x: bigint; y: bigint };

const mod = (value: bigint, by: bigint) => ((value % by) + by) % by;

function power(base: bigint, exponent: bigint, by: bigint): bigint {
  let result = 1n;
  for (let b = mod(base, by), e = exponent; e > 0n; e >>= 1n, b = (b * b) % by) {
    if (e & 1n) result = (result * b) % by;
  }
  return result;
}

const inverse = (value: bigint, by: bigint) => power(value, by - 2n, by);

function add(a: Point | undefined, b: Point | undefined): Point | undefined {
  if (!a || !b) return a ?? b;
  if (a.x === b.x && a.y !== b.y) return undefined;
  const slope =
    a.x === b.x ? 3n * a.x * a.x * inverse(2n * a.y, P) : (b.y - a.y) * inverse(mod(b.x - a.x, P), P);
  const x = mod(slope * slope - a.x - b.x, P);
  return { x, y: mod(slope * (a.x - x) - a.y, P) };
}

function times(point: Point, scalar: bigint): Point | undefined {
  let result: Point | undefined;
  for (let p: Point | undefined = point, s = scalar; s > 0n; s >>= 1n, p = add(p, p)) {
    if (s & 1n) result = add(result, p);
  }
  return result;
}

/** The compressed public key that signed a hash, in hexadecimal. */
export function recover(hash: bigint, r: bigint, s: bigint, recovery: number): string {
  const x = recovery > 1 ? r + N : r;
  const root = power(x ** 3n + 7n, (P + 1n) / 4n, P);
  const y = Number(root & 1n) === (recovery & 1) ? root : P - root;
  const minusHash = times(G, mod(-hash, N));
  const key = times(add(times({ x, y }, s), minusHash) as Point, inverse(r, N));
  return (key && key.y & 1n ? '03' : '02') + (key?.x ?? 0n).toString(16).padStart(64, '0');
}
