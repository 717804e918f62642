import type { Messages } from '@/lib/i18n';
import { isSearchIndex, type OpenIndex, openIndex } from '@/lib/search';
import { object, type Shape, text } from '@/lib/shape';

export type SearchWords = Messages['search'];
export type Ready = { index: OpenIndex; words: SearchWords };

/** The words come with the index from this shop's own server, in the shape that its build has checked. */
const isWords = object({ all: text }) as unknown as Shape<SearchWords>;
const isAnswer = object({ index: isSearchIndex, words: isWords });

/** What a market's search needs, from its answer; null where it is none. */
export async function readIndex(answer: Response): Promise<Ready | null> {
  const body: unknown = answer.ok ? await answer.json() : null;
  return isAnswer(body) ? { index: openIndex(body.index), words: body.words } : null;
}
