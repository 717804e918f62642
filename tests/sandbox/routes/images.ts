import qrcode from 'qrcode-generator';
import type { Answer, Call } from '../http/call';
import { refuse, svg } from '../http/reply';
import { drawBarcode } from '../logos/barcode';
import { drawIcon, drawLogo, drawMissing } from '../logos/draw';
import { missingOf } from '../orders/wire';

/** Every image is SVG under the name the wire gives it: browsers go by the content type, not by the ending. */
const LOGO = /^([a-z0-9-]+?)(?:_(500x318|300x190))?\.(webp|jpg)$/;

export function logo({ world, params }: Call): Answer {
  const [, file, size = '500x318', ending] = LOGO.exec(params[0] ?? '') ?? [];
  const [width = 500, height = 318] = size.split('x').map((side) => Number.parseInt(side, 10));
  if (file === 'missing') return svg(drawMissing(width, height));
  const brand = world.catalog.findLogo(file ?? '');
  return brand ? svg(drawLogo(brand, width, height, ending === 'jpg')) : refuse(404, 'NOT_FOUND');
}

const ICON_COLORS: Record<string, string> = {
  usdc: '#2775ca',
  usdt: '#1a8f6c',
  btc: '#d97a06',
  lightning: '#7b3fe4',
  eth: '#5a6fd8',
  sol: '#7a3ff0',
  solana: '#7a3ff0',
  base: '#0052ff',
  matic: '#7342dc',
  arbitrum: '#1b76bd',
  ltc: '#345d9d',
  trx: '#d9042b',
  tron: '#d9042b',
  ton: '#0079c2',
  doge: '#8f7618',
};
const OTHER = '#5c5f66';

export function icon({ params }: Call): Answer {
  const name = /^([a-z_]+)_32x32\.png$/.exec(params[0] ?? '')?.[1];
  if (!name) return refuse(404, 'NOT_FOUND');
  return svg(drawIcon(name.slice(0, 1).toUpperCase(), ICON_COLORS[name] ?? OTHER));
}

export const barcode = ({ params }: Call): Answer =>
  svg(drawBarcode((params[0] ?? '').replace(/\.png$/, '').slice(0, 40)));

/** The payment text of an order, or what is still missing of it; anything else is drawn as it stands. */
export function qr({ world, params, url }: Call): Answer {
  const id = params[0] ?? '';
  const order = world.orders.find(id);
  if (!order && !id.startsWith('esim-')) return refuse(404, 'ORDER_NOT_FOUND');
  const text = order ? order.uri : `LPA:1$smdp.sandbox.example$${id.slice(5)}`;
  if (!text) return refuse(404, 'ORDER_NOT_FOUND');
  const code = qrcode(0, 'M');
  code.addData(url.searchParams.has('missing') && order ? (missingOf(order)?.text ?? text) : text);
  code.make();
  return svg(code.createSvgTag({ cellSize: 6, margin: 24, scalable: false }));
}
