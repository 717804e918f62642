// The limit for any page: a server that does nothing but write the same bytes under the same headers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Recorded } from './record';

const [port = '', file = ''] = process.argv.slice(2);
const { headers, bodyBase64 } = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
const body = Buffer.from(bodyBase64, 'base64');

createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number.parseInt(port, 10), '127.0.0.1');
