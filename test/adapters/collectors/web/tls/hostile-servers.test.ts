import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { joined } from '#adapters/collectors/web/tls/hello-extension.ts';
import { unread } from '#core/domain/fact.ts';
import { record } from './answers.ts';
import { certificateFactsOf, endpointFacts } from './collected.ts';
import { bareServer } from './loopback.ts';

const limits = { one: 300, all: 5000 };
const names = ['obsoleteProtocols', 'acceptsRc4', 'speaksTls13', 'offersHttp2'];

const streamForever = (socket: Socket, bytes: Uint8Array): void => {
  const write = (): void => {
    if (!socket.destroyed && socket.write(bytes)) setImmediate(write);
  };
  socket.on('drain', write);
  write();
};

const silence = unread('not-collected');
const noise = unread('malformed');

const modernFacts = async (answer: (socket: Socket) => void) => {
  const server = await bareServer(answer);
  const started = performance.now();
  const facts = await endpointFacts(server.endpoint, names, { limits });
  const certificate = await certificateFactsOf(server.endpoint, ['trusted'], { limits });
  return {
    facts: { ...facts, ...certificate },
    took: performance.now() - started,
    connections: server.seen.count,
  };
};

describe('a target that', () => {
  it('hangs is unread, after a few waits', async () => {
    const { facts, took, connections } = await modernFacts(() => undefined);
    expect(facts).toEqual({
      obsoleteProtocols: silence,
      acceptsRc4: silence,
      speaksTls13: silence,
      offersHttp2: silence,
      trusted: silence,
    });
    expect(connections).toBe(8);
    expect(took).toBeLessThan(8 * limits.one);
  });

  it('streams handshakes for ever is noise, within bounds', async () => {
    const endless = record(
      22,
      0x0303,
      joined(Uint8Array.from([2, 0xff, 0xff, 0xff]), new Uint8Array(9000)),
    );
    const { facts } = await modernFacts((socket) => streamForever(socket, endless));
    expect(facts).toMatchObject({ speaksTls13: noise, trusted: noise });
  });

  it('streams alerts that end nothing is noise, within bounds', async () => {
    const warning = joined(
      ...Array.from({ length: 1000 }, () => record(21, 0x0303, Uint8Array.from([1, 112]))),
    );
    const { facts } = await modernFacts((socket) => streamForever(socket, warning));
    expect(facts.speaksTls13).toEqual(noise);
  });

  it('speaks HTTP there is noise', async () => {
    const { facts } = await modernFacts((socket) => {
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    expect(facts).toMatchObject({ speaksTls13: noise, acceptsRc4: noise, trusted: noise });
  });

  it('stops in the middle of a record is noise', async () => {
    const whole = record(22, 0x0303, new Uint8Array(100));
    const { facts } = await modernFacts((socket) => {
      socket.end(whole.subarray(0, 50));
    });
    expect(facts).toMatchObject({ speaksTls13: noise, acceptsRc4: noise, trusted: noise });
  });

  it('hangs up on everything tells nothing', async () => {
    const { facts } = await modernFacts((socket) => socket.destroy());
    expect(facts).toMatchObject({ obsoleteProtocols: silence, acceptsRc4: silence });
  });

  it('is not there is unread', async () => {
    const server = await bareServer(() => undefined);
    await server.close();
    const facts = await endpointFacts(server.endpoint, names, { limits });
    expect(facts).toMatchObject({ obsoleteProtocols: silence, offersHttp2: silence });
  });
});

it('what is left when the audit is stopped is unread', async () => {
  const server = await bareServer(() => undefined);
  const signal = AbortSignal.abort();
  const facts = await endpointFacts(server.endpoint, names, { signal });
  expect(facts).toMatchObject({ obsoleteProtocols: silence, speaksTls13: silence });
  expect(server.seen.count).toBe(0);
});
