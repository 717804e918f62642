/** The paths of a JSON value with the types seen at each, array indices folded: `[].networks[].name → string`. */
export function shapeOf(
  value: unknown,
  path = '',
  shape = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (path) shape.set(path, (shape.get(path) ?? new Set()).add(type));
  if (Array.isArray(value)) for (const item of value) shapeOf(item, `${path}[]`, shape);
  else if (type === 'object') {
    for (const [key, item] of Object.entries(value as object))
      shapeOf(item, path ? `${path}.${key}` : key, shape);
  }
  return shape;
}

export type Difference = { path: string; what: 'new' | 'missing' | 'type'; seen: string };

/** What `seen` has that `known` has not, and the other way round. Null is compatible with every type. */
export function differences(known: unknown, seen: unknown): Difference[] {
  const [before, now] = [shapeOf(known), shapeOf(seen)];
  const found: Difference[] = [];
  for (const [path, types] of now) {
    const expected = before.get(path);
    if (!expected) found.push({ path, what: 'new', seen: [...types].join('|') });
    else {
      const strangers = [...types].filter((type) => type !== 'null' && !expected.has(type));
      if (strangers.length && !(expected.size === 1 && expected.has('null'))) {
        found.push({ path, what: 'type', seen: strangers.join('|') });
      }
    }
  }
  for (const path of before.keys()) {
    const parent = path.replace(/(\[\]|\.?[^.[\]]+)$/, '');
    if (!now.has(path) && (parent === '' || now.has(parent))) found.push({ path, what: 'missing', seen: '' });
  }
  return found;
}
