import 'server-only';
import { createHash } from 'node:crypto';
import { compressBest, type Encoding, encode } from './encoding';
import type { RawHeaders } from './security-headers';

/** An answer in one encoding, with the headers it needs to be sent whole or as "not modified". */
type Variant = { etag: string; body: Buffer; headers: string[]; notModified: string[] };

/** A finished answer: a warm request only picks a variant and writes it. Times are milliseconds. */
export type Answer = {
  status: number;
  variants: Record<Encoding, Variant>;
  bytes: number;
  /** The same answer, compressed further; null when it cannot be. */
  refine: (() => Promise<Answer>) | null;
  madeAt: number;
  freshFor: number;
};

export type Draft = {
  status: number;
  body: Buffer;
  type: string;
  /** Sent with the answer and with its 304: policy, caching, security. */
  headers: RawHeaders;
  vary?: string;
  madeAt: number;
  freshFor: number;
};

/** Compresses, quickly, and tags a draft. Only a 200 can be revalidated: a 304 says nothing of another status. */
export async function finish(draft: Draft): Promise<Answer> {
  const { status, body, type, madeAt, freshFor } = draft;
  const bodies = await encode(body, type);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const lasting = [...draft.headers, 'vary', ['accept-encoding', draft.vary].filter(Boolean).join(', ')];

  const variant = (encoding: Encoding, encoded: Buffer, mark: string = encoding): Variant => {
    const etag = `"${hash}${encoded === body ? '' : `-${mark}`}"`;
    const notModified = status === 200 ? [...lasting, 'etag', etag] : lasting;
    const headers = [...notModified, 'content-type', type, 'content-length', String(encoded.length)];
    if (encoded !== body) headers.push('content-encoding', encoding);
    return { etag, body: encoded, headers, notModified };
  };

  const answer = (br: Variant, refine: Answer['refine']): Answer => {
    const variants = { br, gzip: variant('gzip', bodies.gzip), identity: variant('identity', body) };
    return { status, variants, bytes: weigh(variants), refine, madeAt, freshFor };
  };
  // Other bytes are another representation, and have a tag of their own.
  const refine = async () => answer(variant('br', await compressBest(body)), null);
  return answer(variant('br', bodies.br, 'quick'), bodies.br === body ? null : refine);
}

function weigh(variants: Answer['variants']): number {
  const bodies = new Set(Object.values(variants).map(({ body }) => body));
  const lengths = [...bodies].map(({ length }) => length);
  const headers = Object.values(variants).flatMap((variant) => [...variant.headers, ...variant.notModified]);
  return [...lengths, ...headers.map(({ length }) => length)].reduce((sum, length) => sum + length, 0);
}
