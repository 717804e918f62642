/** What installs an eSIM: `activation` is the whole `LPA:1$…`, `server` and `code` its parts for typing. */
export type Esim = {
  activation: string;
  server: string;
  code: string;
  needsConfirmation: boolean;
  apple: string;
  android: string;
  /** The supplier's own page. */
  page: string | null;
};

/**
 * What one line delivers. Exists only in the answer to a reveal, and in the memory of the page that asked. Links are
 * https, `barcode` is a picture at an allowed origin, `securityCode` the confirmation code where there is an eSIM.
 */
export type Delivery = {
  line: number;
  code: string | null;
  link: string | null;
  esim: Esim | null;
  serial: string | null;
  securityCode: string | null;
  barcode: string | null;
  operatorReference: string | null;
  instructionsHtml: string | null;
};

/** `remaining` is how often it may still be asked for within the hour. */
export type Reveal = { orderNumber: string; remaining: number; deliveries: Delivery[] };
