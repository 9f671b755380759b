// The limit for bench:page: Node's own http, the same compressed bytes from memory, the fewest headers.
import { createServer, get } from 'node:http';

const [, , page, port] = process.argv;
get(page, { headers: { 'accept-encoding': 'gzip' } }, response => {
  const chunks = [];
  response.on('data', chunk => chunks.push(chunk));
  response.on('end', () => {
    const body = Buffer.concat(chunks);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': body.length,
    };
    createServer((_, answer) => {
      answer.writeHead(200, headers);
      answer.end(body);
    }).listen(Number(port), '127.0.0.1', () => process.send('ready'));
  });
});
