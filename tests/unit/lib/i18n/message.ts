import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What a message asks for, apart from its words: arguments with their types, tags, and the cases of its plurals. */
export type Needs = { arguments: string[]; tags: string[]; cases: string[][] };

/** Throws where the message is not ICU. */
export function needsOf(message: string): Needs {
  const needs: Needs = { arguments: [], tags: [], cases: [] };
  gather(parse(message), needs);
  return { ...needs, arguments: unique(needs.arguments), tags: needs.tags.sort() };
}

const TYPES: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'text',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'plural',
};

function gather(elements: readonly MessageFormatElement[], needs: Needs): void {
  for (const element of elements) {
    const type = TYPES[element.type];
    if (type && 'value' in element) needs.arguments.push(`${element.value} (${type})`);
    if (element.type === TYPE.tag) {
      needs.tags.push(element.value);
      gather(element.children, needs);
    }
    if (element.type === TYPE.plural) needs.cases.push(Object.keys(element.options));
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) gather(value, needs);
    }
  }
}

const unique = (names: string[]): string[] => [...new Set(names)].sort();

/** Every message of a file by the path of its key: `checkout.ways.pay`. */
export function messagesIn(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string' ? [[path + name, value] as const] : [...messagesIn(value, `${path}${name}.`)],
    ),
  );
}
