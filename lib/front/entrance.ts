import 'server-only';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from './client-address';
import { inboundHeaders } from './inbound-headers';
import type { SecurityHeaders } from './security-headers';

export type EntranceParts = {
  trustedHops: number;
  /** In which header our own proxy names the shopper's country, if it does. */
  countryHeader: string | undefined;
  security: SecurityHeaders;
  /** Marks the request as ours, should Next send it to itself. */
  admit: (request: IncomingMessage) => void;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** The headers of a request as the app sees them, with the one address that is believed. */
export function cleanHeaders({ headers, socket }: IncomingMessage, trustedHops: number): IncomingHttpHeaders {
  const forwardedFor = headers['x-forwarded-for']?.toString();
  return inboundHeaders(headers, clientAddress(socket.remoteAddress, forwardedFor, trustedHops));
}

/** Lets a request into Next itself, for a route or an action: cleaned, and with an answer that can do nothing as a page. */
export async function enter(
  request: IncomingMessage,
  response: ServerResponse,
  { trustedHops, countryHeader, security, admit, handle }: EntranceParts,
): Promise<void> {
  const country = countryHeader && request.headers[countryHeader];
  request.headers = cleanHeaders(request, trustedHops);
  if (country) request.headers['x-shopper-country'] = country;
  admit(request);

  for (let index = 0; index < security.other.length; index += 2) {
    response.setHeader(security.other[index] as string, security.other[index + 1] as string);
  }
  await handle(request, response);
}
