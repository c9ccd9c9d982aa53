import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { amendmentOf, answerBeside, type RootUser } from './beside-answers.ts';

interface Beside {
  readonly endpoint: string;
  readonly server: Server;
}

const forwarded = (asked: IncomingMessage, body: Buffer, moto: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { method, headers, url = '/' } = asked;
    const passed = request(new URL(url, moto), { method, headers }, resolve);
    passed.on('error', reject);
    passed.end(body);
  });

const serve = async (
  asked: IncomingMessage,
  response: ServerResponse,
  moto: string,
  root: RootUser,
): Promise<void> => {
  const body = await buffer(asked);
  const action = /(?:^|&)Action=(\w+)/.exec(body.toString('latin1'))?.[1] ?? '';
  const own = answerBeside(action);
  if (own !== null) {
    response.writeHead(200, { 'content-type': 'text/xml' }).end(own);
    return;
  }
  const answer = await forwarded(asked, body, moto);
  const amend = amendmentOf(action);
  if (amend) {
    const amended = amend(await text(answer), root);
    response.writeHead(answer.statusCode ?? 502, { 'content-type': 'text/xml' }).end(amended);
    return;
  }
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
};

/** Moto, with the answers and the parts of answers that it lacks. */
export const besideMoto = async (moto: string, root: RootUser): Promise<Beside> => {
  const server = createServer((asked, response) => void serve(asked, response, moto, root));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { endpoint: `http://localhost:${(server.address() as AddressInfo).port}`, server };
};
