// The limit for any stream: each client has a connection upstream of its own, and bytes pass as they come.
import { createServer, get } from 'node:http';

const [port = '', upstream = ''] = process.argv.slice(2);

createServer((request, response) => {
  if (request.url === '/health') return response.end();
  const path = (request.url ?? '').replace(/^\/api\//, '/v5/');
  const reading = get(`${upstream}${path}`, { agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
    answer.pipe(response);
  });
  reading.on('error', () => response.destroy());
  response.on('close', () => reading.destroy());
}).listen(Number.parseInt(port, 10), '127.0.0.1');
