import type { Delivery, Esim, Reveal } from '@/lib/orders';
import { flag, listOf, number, object, orNull, type Shape, text } from '@/lib/shape';

const isEsim: Shape<Esim> = object({
  activation: text,
  server: text,
  code: text,
  needsConfirmation: flag,
  apple: text,
  android: text,
  page: orNull(text),
});

const isDelivery: Shape<Delivery> = object({
  line: number,
  code: orNull(text),
  link: orNull(text),
  esim: orNull(isEsim),
  serial: orNull(text),
  securityCode: orNull(text),
  barcode: orNull(text),
  operatorReference: orNull(text),
  instructionsHtml: orNull(text),
});

/** The answer to a reveal, from a server that may be of another version than this page. */
export const isReveal: Shape<Reveal> = object({
  orderNumber: text,
  remaining: number,
  deliveries: listOf(isDelivery),
});
