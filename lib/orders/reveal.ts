import type { WireDelivered } from '@/lib/upstream/server';
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
  const { pin_code, pin_serial, security_code, operator_reference } = goods;
  const pinLink = httpsOnly(pin_code);
  const delivery: Delivery = {
    line,
    code: pinLink ? null : pin_code,
    link: pinLink ?? httpsOnly(goods.installation_url) ?? httpsOnly(goods.apple_universal_link),
    serial: pin_serial,
    securityCode: security_code,
    barcode: pictureOf(goods.barcode_image_url, origins) ?? pictureOf(goods.qr_image_url, origins),
    operatorReference: operator_reference,
    instructionsHtml: null,
  };
  const { line: _line, ...parts } = delivery;
  const isEmpty = Object.values(parts).every((part) => part === null);
  const instructions = goods.redeem_instructions ?? goods.pin_usage_instructions;
  return isEmpty ? null : { ...delivery, instructionsHtml: clean(instructions) };
}

/** A code may be an address. One without TLS is shown as text, so that nobody follows it by a click. */
function httpsOnly(text: string | null): string | null {
  return text && /^https:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

function pictureOf(address: string | null, origins: readonly string[]): string | null {
  if (!address || !URL.canParse(address)) return null;
  const isAllowed = origins.some((allowed) => new URL(allowed).origin === new URL(address).origin);
  return isAllowed ? address : null;
}
