import type { Answer, Call } from '../http/call';
import { json } from '../http/reply';
import { COINS } from '../payments/coins';
import { currencyWire, viasWire } from '../payments/wire';

export const paymentVias = ({ world, origin }: Call): Answer => json(viasWire(origin, world.faults.current));

export const currencies = ({ world, origin }: Call): Answer =>
  json(COINS.map((coin) => currencyWire(coin, origin, world.faults.current)));
