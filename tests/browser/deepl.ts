// A server on this machine that speaks as DeepL does: every run of words is the same word in Greek, tags stay.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (blocks: readonly string[], response: ServerResponse) => unknown;

export interface Machine {
  readonly url: string;
  /** How it answers from now on. */
  answer: Answer;
  close(): void;
}

/** What stands in `x` comes back as it went out. */
export const inGreek: Answer = (blocks, response) => {
  const translations = blocks.map(block => ({
    detected_source_language: 'EN',
    text: block.replaceAll(/(<x\b.*?<\/x>|<[^>]*>)|[^<]+/g, (_, tag?: string) => tag ?? 'λόγια'),
  }));
  response.end(JSON.stringify({ translations }));
};

export async function deepl(): Promise<Machine> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    machine.answer(JSON.parse(Buffer.concat(parts).toString()).text, response);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const machine: Machine = {
    url: `http://127.0.0.1:${port}`,
    answer: inGreek,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return machine;
}
