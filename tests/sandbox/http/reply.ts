export type Reply = { status: number; body: string | Buffer; headers: Record<string, string> };

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
});

/** The error envelope: the code is in `detail`. */
export const refuse = (
  status: number,
  detail: string,
  moreDetails?: unknown,
  headers: Record<string, string> = {},
): Reply =>
  json(
    { title: TITLES[status] ?? 'Error', status, detail, ...(moreDetails !== undefined && { moreDetails }) },
    status,
    headers,
  );

export const html = (body: string, status = 200): Reply => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

/** What an intermediary shows instead of an answer. */
export const gatewayPage = (status: number): Reply =>
  html(
    `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${TITLES[status] ?? 'Just a moment'}</h1></body></html>`,
    status,
  );

export const svg = (body: string): Reply => ({
  status: 200,
  body,
  headers: {
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  },
});
