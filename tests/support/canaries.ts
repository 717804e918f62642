/** What must not be found, by where it came from. */
export type Canaries = Record<string, string>;

type WireOrder = {
  order_id: string;
  payment_id: string;
  user: { email: string };
  deliveries: { id: string; deliverable: Record<string, unknown> }[];
};

const GOODS = [
  'pin_code',
  'pin_serial',
  'barcode_image_url',
  'qr_image_url',
  'installation_url',
  'apple_universal_link',
  'android_universal_link',
  'operator_reference',
];

/** What of an order upstream is worth money: in whatever spelling, wherever it is found. */
export function codesOf(order: WireOrder): Canaries {
  const codes: Canaries = {};
  order.deliveries.forEach(({ deliverable }, place) => {
    for (const name of GOODS) {
      const value = deliverable[name];
      if (typeof value !== 'string' || value.length < 6) continue;
      codes[`${name} of line ${place}`] = value;
      const [bare] = /SBX-[-\w]+/.exec(value) ?? [];
      if (bare) codes[`bare ${name} of line ${place}`] = bare;
      if (bare) codes[`${name} of line ${place} without dashes`] = bare.replaceAll('-', '');
    }
  });
  return codes;
}

/** The ids by which the upstream would tell the codes to anyone. */
export const idsOf = (order: WireOrder): Canaries =>
  Object.fromEntries([
    ['order id', order.order_id],
    ['payment id', order.payment_id],
    ...order.deliveries.map(({ id }, place) => [`id of delivery ${place}`, id]),
  ]);

/** Whom it was for: e-mail addresses and phone numbers. */
export const peopleOf = (order: WireOrder): Canaries =>
  Object.fromEntries([
    ['e-mail address', order.user.email],
    ...order.deliveries.map(({ deliverable }, place) => [
      `recipient of line ${place}`,
      String(deliverable.beneficiary_account),
    ]),
  ]);

/** Which of them are in a text, plain, escaped for an address, or in base64. */
export function foundIn(text: string, canaries: Canaries): string[] {
  return Object.entries(canaries).flatMap(([name, value]) => {
    const spellings = [
      value,
      encodeURIComponent(value),
      Buffer.from(value).toString('base64').replace(/=+$/, ''),
    ];
    return spellings.some((spelling) => text.includes(spelling)) ? [name] : [];
  });
}
