import { openList } from '@/lib/search';

/** The home page of the storefront's default locale, as a path. */
export async function homeOf(shop: string): Promise<string> {
  const answer = await fetch(shop, { redirect: 'manual' });
  const location = answer.headers.get('location');
  if (!location) throw new Error(`${shop}/ answered ${answer.status} and leads nowhere.`);
  return new URL(location, shop).pathname;
}

/** The page of a category that the home page leads to, else the list of all brands. */
export async function categoryOf(shop: string): Promise<string> {
  const home = await homeOf(shop);
  const html = await (await fetch(`${shop}${home}`)).text();
  return new RegExp(`href="(${home}/categories/[^"#?]+)"`).exec(html)?.[1] ?? `${home}/brands`;
}

/** The page of every brand that the market sells, as paths. */
export async function brandsOf(shop: string): Promise<string[]> {
  const home = await homeOf(shop);
  const list = await (await fetch(`${shop}/api/brands${home}`)).json();
  return openList(list).map(({ slug }) => `${home}/brands/${encodeURIComponent(slug)}`);
}
