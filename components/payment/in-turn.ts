/** One tab after another, where tabs can know of each other; a frame that may not use locks goes on alone. */
export async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return act();
  };
  if (!globalThis.navigator?.locks) return begin();
  try {
    return await navigator.locks.request(name, begin);
  } catch (error) {
    if (isBegun) throw error;
    return begin();
  }
}
