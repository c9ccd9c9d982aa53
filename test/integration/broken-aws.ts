import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What is asked of the stand-in. `operation`: the path, where the protocol names none. */
export interface Asked {
  /** As the SDK names itself: `sts`, `s3`, `ec2`. */
  readonly service: string;
  readonly operation: string;
  readonly region: string;
}

/** How it answers: an error by its code, a body as it is, or as it sees fit. */
export type Answered =
  | { readonly status: number; readonly code: string }
  | { readonly body: string }
  | ((response: ServerResponse) => void);

export interface BrokenAws {
  readonly endpoint: string;
  /** All that was asked, identities apart. */
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/auditor</Arn>
  <UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult>
</GetCallerIdentityResponse>`;

const whoAreYou: Answered = { body: identity };

const headerOf = ({ headers }: IncomingMessage, name: string): string =>
  String(headers[name] ?? '');

const askedIn = (request: IncomingMessage, body: string): Asked => {
  const [, service = ''] = /api\/([a-z0-9-]+)#/.exec(headerOf(request, 'user-agent')) ?? [];
  const [, target] = /\.(\w+)$/.exec(headerOf(request, 'x-amz-target')) ?? [];
  const [, action] = /(?:^|&)Action=(\w+)/.exec(body) ?? [];
  const [, cbor] = /\/operation\/(\w+)$/.exec(request.url ?? '') ?? [];
  const signature = headerOf(request, 'authorization');
  const [, region = ''] = /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(signature) ?? [];
  return { service, operation: target ?? action ?? cbor ?? request.url ?? '', region };
};

const cborText = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x78, value.length]), Buffer.from(value)]);

/** The same error in the words of each protocol. */
const errorBody = (request: IncomingMessage, service: string, code: string): string | Buffer => {
  if (headerOf(request, 'smithy-protocol') === 'rpc-v2-cbor') {
    return Buffer.concat([Buffer.from([0xa1]), cborText('__type'), cborText(code)]);
  }
  const error = `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  if (service === 'ec2') return `<Response><Errors>${error}</Errors></Response>`;
  if (service === 's3') return error;
  const isJson = /json/.test(headerOf(request, 'content-type')) || request.headers['x-amz-target'];
  const isXml = /^(route-53|cloudfront|s3-control)$/.test(service);
  const isQuery = /urlencoded/.test(headerOf(request, 'content-type'));
  if (isXml || (isQuery && !isJson)) return `<ErrorResponse>${error}</ErrorResponse>`;
  return JSON.stringify({ __type: code, code, message: code });
};

/** Stands for AWS on loopback, in whatever state it is: it knows who asks, and breaks as it is told. */
export const startBrokenAws = async (
  answer: (asked: Asked) => Answered | null,
): Promise<BrokenAws> => {
  const asked: Asked[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = askedIn(request, await text(request));
    const isIdentity = one.operation === 'GetCallerIdentity';
    if (!isIdentity) asked.push(one);
    const said = answer(one) ?? (isIdentity ? whoAreYou : { status: 403, code: 'AccessDenied' });
    if (typeof said === 'function') said(response);
    else if ('body' in said) response.end(said.body);
    else {
      response.writeHead(said.status, { 'x-amzn-errortype': said.code });
      response.end(errorBody(request, one.service, said.code));
    }
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
