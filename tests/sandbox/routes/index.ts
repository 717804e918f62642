import type { Route } from '../http/call';
import { brands, homepage, price, products, search } from './catalog';
import { barcode, icon, logo, qr } from './images';
import { create, findOrder } from './orders';
import { currencies, paymentVias } from './payments';
import { subscribe } from './subscribe';
import { validate } from './validations';

export const ROUTES: Route[] = [
  { endpoint: 'payment_vias', method: 'GET', path: /^\/v3\/payment_vias$/, answer: paymentVias },
  { endpoint: 'currencies', method: 'GET', path: /^\/v3\/currencies$/, answer: currencies },
  { endpoint: 'brands', method: 'GET', path: /^\/v2\/brands$/, answer: brands },
  { endpoint: 'homepage', method: 'GET', path: /^\/v2\/homepage$/, answer: homepage },
  { endpoint: 'search', method: 'GET', path: /^\/v2\/search\/([^/]+)$/, answer: search },
  { endpoint: 'products', method: 'GET', path: /^\/v5\/products\/country\/([^/]+)$/, answer: products },
  { endpoint: 'price', method: 'GET', path: /^\/v4\/products\/price$/, answer: price },
  { endpoint: 'validations', method: 'POST', path: /^\/v5\/orders\/validations$/, answer: validate },
  { endpoint: 'create', method: 'POST', path: /^\/v5\/orders$/, answer: create },
  { endpoint: 'order', method: 'GET', path: /^\/v5\/orders\/([^/]+)$/, answer: findOrder },
  { endpoint: 'subscribe', method: 'GET', path: /^\/v5\/orders\/([^/]+)\/subscribe$/, answer: subscribe },
  { endpoint: 'images', method: 'GET', path: /^\/logos_v2\/([^/]+)$/, answer: logo },
  { endpoint: 'images', method: 'GET', path: /^\/icons\/([^/]+)$/, answer: icon },
  { endpoint: 'images', method: 'GET', path: /^\/barcodes\/([^/]+)$/, answer: barcode },
  { endpoint: 'images', method: 'GET', path: /^\/v3\/qrs\/([^/]+)$/, answer: qr },
];
