import type { Delivery } from '@/lib/orders';

export type PartName =
  | 'code'
  | 'topUpPin'
  | 'link'
  | 'securityCode'
  | 'serial'
  | 'server'
  | 'activationCode'
  | 'confirmationCode'
  | 'activation'
  | 'iccid'
  | 'operatorReference';

/** One thing to read, copy or type: `value` is bare. */
export type Part = { name: PartName; value: string };

/** What a delivery consists of, the most important first. `kind` is that of its line. */
export function partsOf(delivery: Delivery, kind: string): Part[] {
  const { code, link, esim, securityCode, serial, operatorReference } = delivery;
  const codeName = kind === 'mobile_recharge' ? 'topUpPin' : 'code';
  const parts: [PartName, string | null | undefined][] = [
    [/^https?:/i.test(code ?? '') ? 'link' : codeName, code],
    ['link', link],
    ['server', esim?.server],
    ['activationCode', esim?.code],
    [esim ? 'confirmationCode' : 'securityCode', securityCode],
    ['activation', esim?.activation],
    [esim ? 'iccid' : 'serial', serial],
    ['operatorReference', operatorReference],
  ];
  return parts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
