type Kind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** What may differ from the examples, by the name of a key. */
export type Rules = {
  /** May be missing although every example has it. */
  optional: string[];
  /** May be there although no example has it. */
  extra: string[];
  /** Types beyond those of the examples. */
  types: Record<string, Kind[]>;
  /** Whether unknown keys are let through: for an upstream that may grow. */
  tolerant: boolean;
};

const kindOf = (value: unknown): Kind =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as Kind);

const isRecord = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'object';

/** Where an answer has other keys or types than the examples of it; each element of an array counts as an example. */
export function differences(answer: unknown, examples: unknown[], rules: Rules, path = '$'): string[] {
  if (examples.length === 0 || examples.every((example) => example === null)) return [];
  const kinds = new Set([...examples.map(kindOf), ...(rules.types[lastKey(path)] ?? [])]);
  const kind = kindOf(answer);
  if (!kinds.has(kind)) return [`${path} is ${kind}, examples have ${[...kinds].join(' or ')}`];
  if (Array.isArray(answer)) {
    const elements = examples.filter(Array.isArray).flat() as unknown[];
    return answer.flatMap((element, index) => differences(element, elements, rules, `${path}[${index}]`));
  }
  return isRecord(answer) ? inObject(answer, examples.filter(isRecord), rules, path) : [];
}

const lastKey = (path: string) => /([^.[\]]+)(\[\d+\])*$/.exec(path)?.[1] ?? '';

function inObject(
  answer: Record<string, unknown>,
  examples: Record<string, unknown>[],
  rules: Rules,
  path: string,
): string[] {
  if (examples.length === 0) return [];
  const known = new Set(examples.flatMap((example) => Object.keys(example)));
  const missing = [...known].filter(
    (key) => !(key in answer) && !rules.optional.includes(key) && examples.every((example) => key in example),
  );
  const strangers = Object.keys(answer).filter((key) => !known.has(key) && !rules.extra.includes(key));
  const deeper = Object.entries(answer).flatMap(([key, value]) => {
    const values = examples.filter((example) => key in example).map((example) => example[key]);
    return differences(value, values, rules, `${path}.${key}`);
  });
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...(rules.tolerant ? [] : strangers.map((key) => `${path}.${key} is in no example`)),
    ...deeper,
  ];
}
