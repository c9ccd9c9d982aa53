import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BareServer {
  readonly url: string;
  close(): Promise<void>;
}

const headersLeftToNode = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

/** Plain node:http that reads a request and answers with one answer taken from the product. */
export const startBareServer = async (answer: Response): Promise<BareServer> => {
  const { status } = answer;
  const headers = [...answer.headers].filter(([name]) => !headersLeftToNode.has(name)).flat();
  const body = Buffer.from(await answer.arrayBuffer());
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.writeHead(status, headers).end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
