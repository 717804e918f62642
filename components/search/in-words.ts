/** Made once for a language: making one takes longer than finding what to say with it. */
const once = <T>(make: (tag: string) => T): ((tag: string) => T) => {
  const made = new Map<string, T>();
  return (tag) => {
    const own = made.get(tag) ?? make(tag);
    made.set(tag, own);
    return own;
  };
};

export const numbers = once((tag) => new Intl.NumberFormat(tag));
export const plurals = once((tag) => new Intl.PluralRules(tag));
