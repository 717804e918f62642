import { numberOf } from '../digest';
import type { Brand } from './brand';
import { type Market, marketOf } from './markets';
import { paint } from './paint';
import { readBrand, readFlags } from './read-brand';
import { listed, readLines } from './table';

type Service = [name: string, category: string, amounts: string];

/** Some credits come as a PIN by e-mail as well. */
const CREDITS: Service[] = [
  ['Credits', 'mobile_credits', '5,10,20,30,50'],
  ['Credits', 'mobile_credits', '5,5 USD - PIN,10,10 USD - PIN,20,50'],
  ['Credits', 'mobile_credits', '2..100'],
  ['Credits', 'mobile_credits', '3,5,10,15,25'],
];

const MORE: Service[] = [
  ['Data', 'mobile_data', '1 GB 7 days@2.50,5 GB 30 days@8.00,10 GB 30 days@14.00,50 GB 30 days@30.00'],
  ['Bundles', 'mobile_bundle', '5 GB and 100 min 30 days@10.00,Unlimited 30 days@25.00'],
  ['Minutes', 'mobile_talk_time', '60 min@1.80,200 min@5.00,500 min@11.00'],
  ['SMS', 'mobile_sms', '100 SMS@1.00,500 SMS@4.00'],
  ['Postpaid', 'mobile_credits_postpaid', '10..200'],
  ['Data Postpaid', 'mobile_data_postpaid', '10 GB 30 days@12.00,30 GB 30 days@24.00'],
  ['Bundles Postpaid', 'mobile_bundle_postpaid', 'Unlimited 30 days@35.00'],
  ['Minutes Postpaid', 'mobile_talk_time_postpaid', '500 min@12.00'],
  ['SMS Postpaid', 'mobile_sms_postpaid', '1000 SMS@8.00'],
];
/** How many services beside credits an operator has, by the size of its market. */
const MOST_MORE = [0, 2, 2, 1, 0];

/** Adds what the operators of operators.txt sell: credits, and one thing or another beside them. */
export function readOperators(brands: Map<string, Brand>): void {
  const rows = readLines('operators.txt').map((line) => ({
    market: marketOf(line.slice(0, 2)),
    operators: listed(line.slice(3), ','),
  }));
  const times = new Map<string, number>();
  for (const name of rows.flatMap(({ operators }) => operators)) times.set(name, (times.get(name) ?? 0) + 1);
  for (const { market, operators } of rows) {
    for (const operator of operators) {
      const name = times.get(operator) === 1 ? operator : `${operator} ${market.country}`;
      for (const service of servicesOf(name, market)) addService(brands, { name, operator, market, service });
    }
  }
}

function servicesOf(name: string, { size }: Market): Service[] {
  const credits = CREDITS[numberOf(CREDITS.length, 'credits', name)];
  const first = numberOf(MORE.length, 'services', name);
  const more = numberOf((MOST_MORE[size] ?? 0) + 1, 'more', name);
  return [...(credits ? [credits] : []), ...[...MORE, ...MORE].slice(first, first + more)];
}

type Offered = { name: string; operator: string; market: Market; service: Service };

function addService(brands: Map<string, Brand>, { name, operator, market, service }: Offered): void {
  const [words, category, amounts] = service;
  const full = `${name} ${words}`;
  if (brands.has(full)) return;
  const brand = readBrand(full, [category], readFlags('phone'), paint(operator));
  brands.set(full, { ...brand, family: operator, cells: new Map([[market.country, `$${amounts}`]]) });
}
