// A mail server for tests: as much of SMTP (RFC 5321) as a sender needs, on a free port of the loopback.
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface TestMailServer {
  readonly url: string;
  /** Whole mails as they came in, headers and all. */
  readonly received: string[];
  /** Refuses the next mails with these replies, one each. */
  readonly refusals: string[];
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  const received: string[] = [];
  const refusals: string[] = [];
  const server = createServer(socket => void talk(socket, received, refusals));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusals,
    stop: () => new Promise(done => server.close(() => done())),
  };
}

async function talk(socket: Socket, received: string[], refusals: string[]): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: string[] | null = null;
  socket.on('error', () => socket.destroy());
  say('220 test ready');
  for await (const line of createInterface({ input: socket })) {
    if (mail && line !== '.') mail.push(line);
    else if (mail) {
      received.push(mail.join('\n'));
      mail = null;
      say('250 taken');
    } else if (line.startsWith('DATA')) {
      const refusal = refusals.shift();
      if (refusal === undefined) mail = [];
      say(refusal ?? '354 go on');
    } else if (line.startsWith('QUIT')) {
      socket.end('221 bye\r\n');
    } else say('250 test');
  }
}
