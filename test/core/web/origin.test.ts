import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrigin } from '#core/domain/web/origin.ts';

const read = (text: string, allowLoopback: boolean): string => {
  const result = readOrigin(text, { allowLoopback });
  return result.kind === 'origin' ? result.origin.origin : `refused: ${result.flaw}`;
};

describe('the origin of a site', () => {
  it.each([
    ['https://example.fr', 'https://example.fr'],
    ['https://Example.FR/', 'https://example.fr'],
    ['https://example.fr.', 'https://example.fr'],
    ['https://example.fr:443', 'https://example.fr'],
    ['http://example.fr:8080', 'http://example.fr:8080'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://93.184.216.34', 'https://93.184.216.34'],
    ['https://[2606:4700::1111]:8443', 'https://[2606:4700::1111]:8443'],
  ])('%s is %s', (text, origin) => {
    expect(read(text, false)).toBe(origin);
  });

  it.each([
    ['example.fr', 'not-an-address'],
    ['ftp://example.fr', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://example.fr', 'scheme'],
    ['https://user:secret@example.fr', 'user-info'],
    ['https://example.fr/admin', 'path'],
    ['https://example.fr/?a=1', 'path'],
    ['https://example.fr/#a', 'path'],
    ['https://example.fr:22', 'port'],
    ['https://example.fr:6379', 'port'],
    ['https://localhost', 'host'],
    ['https://intranet', 'host'],
    ['http://0x7f.1', 'host'],
    ['http://2130706433', 'host'],
    ['http://017700000001', 'host'],
    ['http://127.1', 'host'],
    ['http://0x08080808', 'host'],
    ['http://１２７.０.０.１', 'host'],
  ])('%s is refused for its %s', (text, flaw) => {
    expect(read(text, false)).toBe(`refused: ${flaw}`);
  });

  it('lets this machine through on any port, when that is asked for', () => {
    expect(read('http://127.0.0.1:3000', true)).toBe('http://127.0.0.1:3000');
    expect(read('http://localhost:3000', true)).toBe('http://localhost:3000');
    expect(read('http://[::1]:3000', true)).toBe('http://[::1]:3000');
    expect(read('http://example.fr:3000', true)).toBe('refused: port');
    expect(read('http://0x7f.1:3000', true)).toBe('refused: host');
  });

  it('reads what it wrote to the same', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (url) => {
        const origin = readOrigin(new URL(url).origin, { allowLoopback: false });
        fc.pre(origin.kind === 'origin');
        expect(readOrigin(origin.origin.origin, { allowLoopback: false })).toEqual(origin);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['origin', 'refused']).toContain(readOrigin(text, { allowLoopback: true }).kind);
      }),
    );
  });
});
