import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What EC2 answers where nobody blocks internet gateways; moto does not know the two operations. */
const answers: Readonly<Record<string, string>> = {
  DescribeVpcBlockPublicAccessOptions:
    '<vpcBlockPublicAccessOptions><state>default-state</state><internetGatewayBlockMode>off</internetGatewayBlockMode></vpcBlockPublicAccessOptions>',
  DescribeVpcBlockPublicAccessExclusions: '<vpcBlockPublicAccessExclusionSet/>',
};

const namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';

const answerTo = (body: string): string | null => {
  const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1] ?? '';
  const answer = answers[action];
  return answer === undefined
    ? null
    : `<${action}Response xmlns="${namespace}"><requestId>test</requestId>${answer}</${action}Response>`;
};

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
): Promise<void> => {
  const body = await buffer(asked);
  const own = answerTo(body.toString('latin1'));
  if (own !== null) {
    response.writeHead(200, { 'content-type': 'text/xml' }).end(own);
    return;
  }
  const answer = await forwarded(asked, body, moto);
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
};

/** Moto, with the answers that it lacks for the reach of instances. */
export const besideMoto = async (moto: string): Promise<{ endpoint: string; server: Server }> => {
  const server = createServer((asked, response) => void serve(asked, response, moto));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { endpoint: `http://localhost:${(server.address() as AddressInfo).port}`, server };
};
