import 'server-only';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { COUNTRIES } from './countries';
import { findLocale } from './index';
import { type Storefront, storefrontSchema } from './schema';
import { contrast } from './theme';

/** The surfaces of `app/globals.css`, light and dark, which an accent must be read on. */
const SURFACES = { accent: '#ffffff', accentDark: '#191714' } as const;
const LEGIBLE = 4.5;

/**
 * The storefront `id` from the first of `folders` that has its file. Throws one sentence that names file and field;
 * `publicFolder` is where its logo and card must lie.
 */
export function loadStorefront(id: string, folders: readonly string[], publicFolder: string): Storefront {
  const file = folders.map((folder) => join(folder, `${id}.json`)).find((path) => existsSync(path));
  if (!file)
    throw new Error(`There is no ${id}.json, which STOREFRONT asks for, in ${folders.join(' or ')}.`);

  const parsed = storefrontSchema.safeParse(jsonOf(file), { reportInput: true });
  if (!parsed.success) throw wrong(file, ...faultIn(parsed.error.issues[0]));
  const [fault] = faultsOf(parsed.data, id, publicFolder);
  if (fault) throw wrong(file, ...fault);
  return parsed.data;
}

/** Throws a sentence where there is no such folder of storefronts. */
export function checkFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Error(`STOREFRONTS_DIR: there is no folder ${folder}.`);
}

/** A field, and what is wrong with it as the end of a sentence about it. */
type Fault = [field: string, what: string];

function faultIn(issue: z.core.$ZodIssue | undefined): Fault {
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return [[...path, issue.keys[0]].join('.'), 'it is not a field that a storefront has'];
  }
  if (issue?.input === undefined) return [path.join('.'), 'it is missing'];
  const { message } = issue;
  return [path.join('.'), message.startsWith('must ') ? `it ${message}` : `it does not fit (${message})`];
}

/** What the schema cannot see: values that are each fine and do not fit together. */
function* faultsOf(storefront: Storefront, id: string, publicFolder: string): Generator<Fault> {
  const { defaultLocale, logo, card, theme } = storefront;
  if (storefront.id !== id) yield ['id', `it must be "${id}", as the file is named`];
  const unknown = storefront.countries.find((country) => !COUNTRIES.includes(country));
  if (unknown) yield ['countries', `it names ${unknown}, and nothing is sold there`];
  if (!findLocale(storefront, defaultLocale)) {
    yield [
      'defaultLocale',
      `it is "${defaultLocale}", which is not one of the languages in one of the countries`,
    ];
  }
  for (const [token, surface] of Object.entries(SURFACES) as [keyof typeof SURFACES, string][]) {
    const ratio = contrast(theme[token], surface);
    if (ratio < LEGIBLE) {
      yield [`theme.${token}`, `it has a contrast of ${ratio.toFixed(2)} on ${surface} and needs ${LEGIBLE}`];
    }
  }
  if (!/^(\/[\w-][\w.-]*)+\.(svg|png|webp)$/.test(logo)) {
    yield ['logo', 'it must be a plain path to an svg, png or webp, such as /logos/shop.svg'];
  } else if (!existsSync(join(publicFolder, logo)))
    yield ['logo', `it names public${logo}, which is not there`];
  if (card && !/^(\/[\w-][\w.-]*)+\.(png|jpg)$/.test(card)) {
    yield ['card', 'it must be a plain path to a png or jpg, such as /cards/shop.png'];
  } else if (card && !existsSync(join(publicFolder, card)))
    yield ['card', `it names public${card}, which is not there`];
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`The storefront file ${file} is not valid JSON.`);
  }
}

const wrong = (file: string, field: string, what: string) =>
  new Error(
    field
      ? `The storefront file ${file} has a mistake in the field "${field}": ${what}.`
      : `The storefront file ${file} does not hold one JSON object.`,
  );
