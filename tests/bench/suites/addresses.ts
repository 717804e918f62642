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

/** The page of every brand that the brand list shows, as paths. */
export async function brandsOf(shop: string): Promise<string[]> {
  const list = `${await homeOf(shop)}/brands`;
  const html = await (await fetch(`${shop}${list}`)).text();
  const links = [...html.matchAll(/href="([^"#?]+)"/g)].map(([, path = '']) => path);
  return [...new Set(links.filter((path) => path.startsWith(`${list}/`)))];
}
