import { fromAtomic, toAtomic } from '@/lib/money';

/** An order as the upstream is asked for it. `beneficiary` is an e-mail address or E.164; `value` only for a range. */
export type OrderRequest = {
  email: string;
  acceptsNewsletter: boolean;
  coin: string;
  network: string;
  language: string;
  deliveries: readonly {
    brand: string;
    country: string;
    denomination: string;
    value?: string | undefined;
    beneficiary: string;
  }[];
  coupon?: string | undefined;
  /** Where money that cannot be used goes back to; can be named at creation only. */
  refundAddress?: string | undefined;
  utmSource: string;
  /** Ours, for support to find the order by. */
  reference?: string | undefined;
};

/** The body of a validation and of a creation: both accept all of it. */
export function orderBody(request: OrderRequest) {
  const { email, acceptsNewsletter, coin, network, language, deliveries, utmSource, reference } = request;
  const { coupon, refundAddress } = request;
  return {
    email,
    user: { email, has_accepted_newsletter: acceptsNewsletter },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin, network },
    deliveries: deliveries.map(({ brand, country, denomination, value, beneficiary }) => ({
      brand_name: brand,
      country_code: country,
      denomination,
      ...(value === undefined ? {} : { product_value: jsonNumber(value) }),
      beneficiary_account: beneficiary,
    })),
    ...(coupon === undefined ? {} : { promo_code: coupon }),
    ...(refundAddress === undefined ? {} : { refund_wallet_address: refundAddress }),
    lang: language,
    acquisition: { utm_source: utmSource, ...(reference === undefined ? {} : { utm_content: reference }) },
  };
}

/** The wire wants a number; a value of up to 15 digits leaves again with the digits it came with. */
function jsonNumber(value: string): unknown {
  const scale = value.split('.')[1]?.length ?? 0;
  return JSON.parse(fromAtomic(toAtomic(value, scale), scale));
}
