import 'server-only';
import { createHash } from 'node:crypto';

export type InlineCode = { scripts: string[]; styles: string[]; unknown: number };

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style/gi;

/**
 * The inline code of a finished document that its policy may allow, as source expressions. A policy that allowed
 * whatever it found would also allow what somebody smuggled in. So only the head, which holds nothing of third
 * parties, is taken as it is; in the body a script must be one of the framework's. `unknown` counts the refused.
 */
export function inlineCodeOf(html: string): InlineCode {
  const bodyAt = html.indexOf('</head');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let unknown = 0;
  for (const { index, 1: attributes = '', 2: text = '' } of html.matchAll(SCRIPT)) {
    if (/\ssrc\s*=/i.test(attributes) || /\stype\s*=\s*["']?application\//i.test(attributes)) continue;
    if (index < bodyAt || isFrameworkScript(text)) scripts.add(sourceOf(text));
    else unknown += 1;
  }
  for (const { index, 1: text = '' } of html.matchAll(STYLE)) {
    if (index < bodyAt) styles.add(sourceOf(text));
    else unknown += 1;
  }
  return { scripts: [...scripts], styles: [...styles], unknown };
}

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const QUEUES = [
  'self.__next_f',
  '(self.__next_f=self.__next_f||[])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = []))',
];
const REACT_CLOCK = 'requestAnimationFrame(function(){$RT=performance.now()});';
const REACT_REVEAL = /\$RC\("B:[0-9a-f]+","S:[0-9a-f]+"\)$/;
/** React's definition of `$RC`, which moves a late part of the page into place. A test compares it with the installed one. */
const REACT_REVEAL_DEFINITION = "'sha256-ejxEGil7Q2jnFo9T1EMjhzsRoWDTVn8tRpUYd4XCJkY='";

/** Data handed to one of Next's queues, or one of the three things React writes into a document. */
function isFrameworkScript(text: string): boolean {
  if (QUEUES.some((queue) => isPushOfData(text, queue)) || text === REACT_CLOCK) return true;
  if (!REACT_REVEAL.test(text)) return false;
  const before = text.replace(REACT_REVEAL, '');
  return before === '' || sourceOf(before) === REACT_REVEAL_DEFINITION;
}

/** JSON is data whatever it says: nothing in it is called, assigned or looked up. */
function isPushOfData(text: string, queue: string): boolean {
  if (!text.startsWith(`${queue}.push(`)) return false;
  const argument = text.slice(queue.length + '.push('.length).replace(/\);?$/, '');
  try {
    JSON.parse(argument);
    return true;
  } catch {
    return false;
  }
}
