import type { Part, PartName } from './parts';

export type SavedCard = { name: string; parts: readonly Part[]; instructionsHtml: string | null };
type FileWords = { redeem: string; keep: string; label: (part: PartName) => string };

/** The cards as plain text, for a file. */
export function fileText(cards: readonly SavedCard[], { redeem, keep, label }: FileWords): string {
  const texts = cards.map(({ name, parts, instructionsHtml }) => {
    const lines = parts.map((part) => `${label(part.name)}: ${part.value}`);
    const how = instructionsHtml ? ['', `${redeem}:`, plainText(instructionsHtml)] : [];
    return [name, '', ...lines, ...how].join('\n');
  });
  return `${[...texts, keep].join('\n\n\n')}\n`;
}

/** Named for what is in it, never for the code. */
export function fileName(cards: readonly Pick<SavedCard, 'name'>[]): string {
  const [first] = cards;
  const words = (first?.name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const more = cards.length > 1 ? `-${cards.length}` : '';
  return `${words || 'card'}${more}.txt`;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Sanitised HTML as it reads: a line for each block, a dash for each item. */
export function plainText(html: string): string {
  return html
    .replace(/<li>/g, '\n- ')
    .replace(/<br \/>|<\/?(?:p|ul|ol|h3|h4)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
