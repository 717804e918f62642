import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLocale } from './index';
import { type Storefront, storefrontSchema } from './schema';
import { contrast } from './theme';

/** The surfaces of `app/globals.css`, light and dark, which an accent must be read on. */
const SURFACES = { accent: '#ffffff', accentDark: '#191714' } as const;
const LEGIBLE = 4.5;

/**
 * The storefront `id` from the first of `folders` that has its file. Throws one sentence that names file and field;
 * `publicFolder` is where its logo must lie.
 */
export function loadStorefront(id: string, folders: readonly string[], publicFolder: string): Storefront {
  const file = folders.map((folder) => join(folder, `${id}.json`)).find((path) => existsSync(path));
  if (!file)
    throw new Error(`There is no ${id}.json, which STOREFRONT asks for, in ${folders.join(' or ')}.`);

  const parsed = storefrontSchema.safeParse(jsonOf(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(file, issue?.path.join('.') || 'the file', issue?.message ?? 'is not a storefront');
  }
  const [fault] = faultsOf(parsed.data, id, publicFolder);
  if (fault) throw wrong(file, ...fault);
  return parsed.data;
}

/** What the schema cannot see: values that are each fine and do not fit together. */
function* faultsOf(storefront: Storefront, id: string, publicFolder: string): Generator<[string, string]> {
  const { defaultLocale, logo, theme } = storefront;
  if (storefront.id !== id) yield ['id', `must be "${id}", as the file is named`];
  if (!findLocale(storefront, defaultLocale)) {
    yield ['defaultLocale', `"${defaultLocale}" is not one of the languages in one of the countries`];
  }
  for (const [token, surface] of Object.entries(SURFACES) as [keyof typeof SURFACES, string][]) {
    const ratio = contrast(theme[token], surface);
    if (ratio < LEGIBLE) {
      yield [`theme.${token}`, `has a contrast of ${ratio.toFixed(2)} on ${surface}, needs ${LEGIBLE}`];
    }
  }
  if (!/^(\/[\w-][\w.-]*)+\.(svg|png|webp)$/.test(logo)) {
    yield ['logo', 'must be a plain path to an svg, png or webp, such as /logos/shop.svg'];
  } else if (!existsSync(join(publicFolder, logo))) yield ['logo', `there is no public${logo}`];
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrong(file, 'the file', 'is not valid JSON');
  }
}

const wrong = (file: string, field: string, reason: string) =>
  new Error(`The storefront ${file} is wrong at ${field}: ${reason}.`);
