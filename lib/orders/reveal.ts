import type { WireDelivered } from '@/lib/upstream/server';
import { readEsim } from './esim';
import type { Delivery, OrderLine } from './index';
import { matchLines } from './lines';

type Deliverable = WireDelivered['deliveries'][number]['deliverable'];

/** `origins` are where pictures may come from, `clean` makes a stranger's HTML safe to render. */
type Rules = { origins: readonly string[]; clean: (html: string | null) => string | null };

/** What each line delivered, in the order of the lines; lines that delivered nothing are left out. */
export function deliveriesOf(wire: WireDelivered, lines: readonly OrderLine[], rules: Rules): Delivery[] {
  const goods = wire.deliveries.map(({ deliverable }) => deliverable);
  const echoes = goods.map(({ brand_name, country_code, denomination, product_value }) => ({
    brand: brand_name,
    country: country_code,
    denomination,
    value: product_value,
  }));
  return matchLines(lines, echoes).flatMap((place, line) => {
    const deliverable = goods[place];
    const delivery = deliverable && deliveryOf(deliverable, line, rules);
    return delivery ? [delivery] : [];
  });
}

function deliveryOf(goods: Deliverable, line: number, { origins, clean }: Rules): Delivery | null {
  const esim = esimOf(goods);
  const pin = readEsim(goods.pin_code) ? null : goods.pin_code;
  const pinLink = httpsOnly(pin);
  const delivery: Delivery = {
    line,
    code: pinLink ? null : pin,
    link:
      pinLink ?? (esim ? null : (httpsOnly(goods.installation_url) ?? httpsOnly(goods.apple_universal_link))),
    esim,
    serial: goods.pin_serial,
    securityCode: goods.security_code,
    // The picture of an eSIM is drawn from its text, by the page that shows it.
    barcode: esim
      ? null
      : (pictureOf(goods.barcode_image_url, origins) ?? pictureOf(goods.qr_image_url, origins)),
    operatorReference: goods.operator_reference,
    instructionsHtml: null,
  };
  const { line: _line, ...given } = delivery;
  const isEmpty = Object.values(given).every((part) => part === null);
  return isEmpty ? null : { ...delivery, instructionsHtml: instructionsOf(goods, clean) };
}

/** The activation may be the code itself, or be found in an install link alone. */
function esimOf({ pin_code, apple_universal_link, android_universal_link, installation_url }: Deliverable) {
  const parts = [pin_code, apple_universal_link, android_universal_link]
    .map(readEsim)
    .find((one) => one !== null);
  return parts ? { ...parts, page: httpsOnly(installation_url) } : null;
}

/** Suppliers fill one of two fields, or both with the same. */
function instructionsOf(goods: Deliverable, clean: Rules['clean']): string | null {
  const texts = [goods.redeem_instructions, goods.pin_usage_instructions].map(clean);
  return [...new Set(texts)].filter((text) => text !== null).join('\n') || null;
}

/** A code may be an address. One without TLS is shown as text, so that nobody follows it by a click. */
function httpsOnly(text: string | null): string | null {
  const address = text?.trim() ?? '';
  if (!/^https:\/\/\S+$/i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).username ? null : address;
}

function pictureOf(address: string | null, origins: readonly string[]): string | null {
  if (!address || !URL.canParse(address)) return null;
  const isAllowed = origins.some((allowed) => new URL(allowed).origin === new URL(address).origin);
  return isAllowed ? address : null;
}
