/** Opens the same page in another market; its brands where it does not have that page. */
export async function followMarket(tag: string): Promise<void> {
  const same = `/${[tag, ...location.pathname.split('/').slice(2)].join('/')}`;
  const isThere = await hasPage(same);
  location.assign(isThere ? same + location.search + location.hash : `/${tag}/brands`);
}

async function hasPage(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'HEAD' })).status !== 404;
  } catch {
    return true;
  }
}
