import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it went over the wire: what `plain-http.ts` repeats. `bodyBase64` is still encoded. */
export type Recorded = { headers: Record<string, string>; bodyBase64: string; bytes: number };

/** Node adds these by itself. */
const OF_THE_CONNECTION = ['connection', 'date', 'keep-alive', 'transfer-encoding'];

export function record(url: string, encoding: string): Promise<Recorded> {
  return new Promise((resolve, reject) => {
    const asking = get(url, { agent: false, headers: { 'accept-encoding': encoding } }, async (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}`));
      const body = await buffer(answer);
      const headers = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
      resolve({
        headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        bodyBase64: body.toString('base64'),
        bytes: body.length,
      });
    });
    asking.once('error', reject);
  });
}
