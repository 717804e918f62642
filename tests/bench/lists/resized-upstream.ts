import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from '../machine/services';

type Brand = { brand: string; brand_id: string; family: string };
type Feed = { all_brands: Brand[]; popular_brands: Brand[] };

/** Stands before an upstream and gives every country so many brands: the first ones, or all again under other names. */
export async function resized(upstream: string, rows: number): Promise<Service> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(upstream + url);
    const body: unknown = await answer.json();
    const isList = url.startsWith('/v2/brands');
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isList && answer.ok ? withRows(body as Feed, rows) : body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const nothing = async () => {};
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    memory: async () => 0,
    cpuSeconds: () => 0,
    restart: nothing,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function withRows({ all_brands, popular_brands, ...rest }: Feed, rows: number): object {
  const brands = Array.from({ length: rows }, (_, row) => {
    const turn = Math.floor(row / all_brands.length);
    const brand = all_brands[row % all_brands.length] as Brand;
    const more = turn === 0 ? '' : ` ${turn.toString(36)}th`;
    return { ...brand, brand: brand.brand + more, brand_id: brand.brand_id + more };
  });
  return { ...rest, categories: [], popular_brands: popular_brands.slice(0, rows), all_brands: brands };
}
