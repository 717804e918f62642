import 'server-only';
import { createHash } from 'node:crypto';
import { type Encoding, encode } from './encoding';
import type { RawHeaders } from './security-headers';

/** An answer in one encoding, with the headers it needs to be sent whole or as "not modified". */
export type Variant = { etag: string; body: Buffer; headers: string[]; notModified: string[] };

/** A finished answer: a warm request only picks a variant and writes it. Times are milliseconds. */
export type Answer = {
  status: number;
  variants: Record<Encoding, Variant>;
  bytes: number;
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

/** Compresses and tags a draft. Only a 200 can be revalidated: a 304 says nothing of another status. */
export async function finish(draft: Draft): Promise<Answer> {
  const { status, body, type, madeAt, freshFor } = draft;
  const bodies = await encode(body, type);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const lasting = [...draft.headers, 'vary', ['accept-encoding', draft.vary].filter(Boolean).join(', ')];

  const variant = (encoding: Encoding): Variant => {
    const encoded = bodies[encoding];
    const etag = `"${hash}${encoded === body ? '' : `-${encoding}`}"`;
    const notModified = status === 200 ? [...lasting, 'etag', etag] : lasting;
    const headers = [...notModified, 'content-type', type, 'content-length', String(encoded.length)];
    if (encoded !== body) headers.push('content-encoding', encoding);
    return { etag, body: encoded, headers, notModified };
  };

  const variants = { br: variant('br'), gzip: variant('gzip'), identity: variant('identity') };
  return { status, variants, bytes: weigh(variants), madeAt, freshFor };
}

function weigh(variants: Answer['variants']): number {
  const bodies = new Set(Object.values(variants).map(({ body }) => body));
  const lengths = [...bodies].map(({ length }) => length);
  const headers = Object.values(variants).flatMap((variant) => [...variant.headers, ...variant.notModified]);
  return [...lengths, ...headers.map(({ length }) => length)].reduce((sum, length) => sum + length, 0);
}
