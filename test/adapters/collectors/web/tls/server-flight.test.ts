import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timestampLogs } from '#adapters/collectors/web/tls/certificate-timestamps.ts';
import { joined, uint, vector } from '#adapters/collectors/web/tls/hello-extension.ts';
import { readServerFlight } from '#adapters/collectors/web/tls/server-flight.ts';
import { readSession } from '#adapters/collectors/web/tls/session-ticket.ts';
import { readSslV2Hello } from '#adapters/collectors/web/tls/ssl-v2.ts';
import { alert, dhExchange, plainHello, record, serverFlight } from './answers.ts';

const whole = serverFlight({
  ...plainHello,
  suite: 0x009e,
  extensions: [0xff01, 0x0017],
  keyExchange: dhExchange(Uint8Array.from({ length: 128 }, () => 0xff)),
});

describe('the first flight of a server', () => {
  it('is read whole, however it was cut into records', () => {
    const content = whole.subarray(5);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: content.length - 1 }), (at) => {
        const cut = joined(
          record(22, 0x0303, content.subarray(0, at)),
          record(22, 0x0303, content.subarray(at)),
        );
        expect(readServerFlight(cut)).toEqual(readServerFlight(whole));
      }),
    );
    expect(readServerFlight(whole)).toEqual({
      state: 'whole',
      answer: {
        kind: 'agreed',
        version: 'TLSv1.2',
        suite: 0x009e,
        compressed: false,
        extensions: new Set(['renegotiation-info', 'extended-master-secret']),
        keyExchange: {
          group: { kind: 'prime', bits: 1024, precomputed: false },
          signedWithSha1: false,
        },
      },
    });
  });

  it('waits while it is not all there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(readServerFlight(whole.subarray(0, length)).state).toBe('partial');
      }),
    );
  });

  it('is a refusal when a fatal alert comes, not a warning', () => {
    expect(readServerFlight(alert(70))).toEqual({
      state: 'whole',
      answer: { kind: 'refused', alert: 70 },
    });
    const warned = joined(record(21, 0x0303, Uint8Array.from([1, 112])), whole);
    expect(readServerFlight(warned)).toEqual(readServerFlight(whole));
  });

  it.each([
    ['HTTP', new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n')],
    ['a record without content', record(22, 0x0303, new Uint8Array())],
    ['a record too long', joined(Uint8Array.from([22, 3, 3]), uint(2, 20_000))],
    ['another message first', record(22, 0x0303, joined(uint(1, 11), vector(3, uint(1, 0))))],
    ['a ServerHello too short', record(22, 0x0303, joined(uint(1, 2), vector(3, uint(2, 0x0303))))],
    ['a version that does not exist', serverFlight({ ...plainHello, version: 0x0399 })],
  ])('%s is malformed', (_, bytes) => {
    expect(readServerFlight(bytes)).toEqual({ state: 'malformed' });
  });
});

describe('readers of bytes', () => {
  it('never throw on arbitrary ones', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['partial', 'whole', 'malformed']).toContain(readServerFlight(bytes).state);
        expect([undefined, null, 'agreed']).toContain(
          readSslV2Hello(bytes)?.kind ?? readSslV2Hello(bytes),
        );
        expect(timestampLogs(bytes)).toBeGreaterThanOrEqual(0);
        expect(typeof readSession(bytes).known).toBe('boolean');
      }),
    );
  });

  it('never throw on a flight with one byte wrong', () => {
    const changed = fc.tuple(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
    );
    fc.assert(
      fc.property(changed, ([at, byte]) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        expect(['partial', 'whole', 'malformed']).toContain(readServerFlight(bytes).state);
      }),
      { numRuns: 500 },
    );
  });
});

describe('certificate timestamps', () => {
  const timestamp = (log: number): Uint8Array =>
    vector(2, joined(uint(1, 0), new Uint8Array(32).fill(log), new Uint8Array(20)));
  const list = (...logs: readonly number[]): Uint8Array =>
    joined(uint(1, 4), vector(1, vector(2, ...logs.map(timestamp))));

  it('count by log, not by timestamp', () => {
    expect(timestampLogs(list(1, 2))).toBe(2);
    expect(timestampLogs(list(1, 1))).toBe(1);
    expect(timestampLogs(list())).toBe(0);
  });

  it('count for nothing where the list lies about its length', () => {
    expect(timestampLogs(list(1, 2).subarray(0, 60))).toBe(0);
  });
});
