import 'server-only';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';
export type Bodies = Record<Encoding, Buffer>;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed answer saves no packet. */
const SMALL = 860;
const COMPRESSIBLE = /^(text\/|application\/(javascript|json|manifest\+json)|image\/svg\+xml)/;

/**
 * The body in every encoding worth having, for one who waits. Without gain an encoding is the plain body, and the body
 * itself is what comes back.
 */
export async function encode(body: Buffer, type: string): Promise<Bodies> {
  if (body.length < SMALL || !COMPRESSIBLE.test(type)) return { br: body, gzip: body, identity: body };
  const [br, gz] = await Promise.all([brotliAt(5, body), zip(body, { level: 6 })]);
  return { br, gzip: gz, identity: body };
}

/** As small as it gets, which takes some ten times as long: nobody may wait for it. */
export const compressBest = (body: Buffer): Promise<Buffer> => brotliAt(10, body);

const brotliAt = (quality: number, body: Buffer): Promise<Buffer> =>
  brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

const known = new Map<string, Encoding>();

/** The best encoding a client takes. Browsers send a handful of different headers, so the answer is remembered. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const remembered = known.get(accepted);
  if (remembered !== undefined) return remembered;
  const encoding = choose(accepted);
  if (known.size < 100) known.set(accepted, encoding);
  return encoding;
}

function choose(accepted: string): Encoding {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((entry) => entry.split(';').map((part) => part.trim()))
      .map(([name = '', ...parameters]) => [name, !parameters.some((part) => /^q=0(\.0*)?$/.test(part))]),
  );
  const takes = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
