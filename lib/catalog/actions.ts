'use server';

import { headers } from 'next/headers';
import { problemsOf } from '@/lib/problem';
import { fail, type Result } from '@/lib/result';
import { findLocale, type Locale } from '@/lib/storefronts';
import { storefront } from '@/lib/storefronts/server';
import { shopperOf } from '@/lib/upstream/server';
import type { Brand, BrandSummary, Home, Quote } from './index';
import { quoteRequestSchema } from './quote-request';
import { getBrand, getHome, listBrands, quote } from './server';

/** The home page of a locale, such as `en-US`. */
export async function homeAction(locale: unknown): Promise<Result<Home>> {
  const found = localeOf(locale);
  return found ? getHome(found) : unknownLocale();
}

/** Every brand of a locale's market. */
export async function listBrandsAction(locale: unknown): Promise<Result<readonly BrandSummary[]>> {
  const found = localeOf(locale);
  return found ? listBrands(found) : unknownLocale();
}

/** A brand's page, priced in the storefront's first coin. */
export async function getBrandAction(locale: unknown, slug: unknown): Promise<Result<Brand>> {
  const found = localeOf(locale);
  if (!found) return unknownLocale();
  if (typeof slug !== 'string') return fail({ code: 'brand_not_found', field: 'brand' });
  return getBrand(found, slug, storefront().coins[0] ?? '');
}

/** A price for one choice. */
export async function quoteAction(input: unknown): Promise<Result<Quote>> {
  const request = quoteRequestSchema.safeParse(input);
  return request.success
    ? quote(request.data, shopperOf(await headers()))
    : fail(...problemsOf(request.error));
}

const localeOf = (tag: unknown): Locale | undefined =>
  typeof tag === 'string' ? findLocale(storefront(), tag) : undefined;

const unknownLocale = () => fail({ code: 'invalid_input', field: 'locale' });
