import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guarded, guardOrigin, type Resolve } from '#adapters/collectors/web/guard.ts';
import type { WebOrigin } from '#core/domain/web/origin.ts';

const origin = (host: string): WebOrigin => ({
  origin: `https://${host}`,
  scheme: 'https',
  host,
  port: 443,
});

const to =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses);

const guard = (host: string, resolve: Resolve, allowLoopback: boolean): Promise<Guarded> =>
  guardOrigin(origin(host), { resolve, allowLoopback });

const forbidden = { kind: 'forbidden', code: 'ADDRESS_NOT_PUBLIC' };

describe('the guard of a target', () => {
  it('pins the first of its public addresses', async () => {
    expect(await guard('example.fr', to('93.184.216.34', '2606:4700::1111'), false)).toEqual({
      kind: 'open',
      endpoint: { host: 'example.fr', port: 443, address: '93.184.216.34' },
    });
  });

  it('refuses a name as soon as one of its addresses is inside a network', async () => {
    for (const inside of ['10.0.0.1', '169.254.169.254', 'fd00:ec2::254', '::ffff:127.0.0.1']) {
      expect(await guard('example.fr', to('93.184.216.34', inside), false)).toEqual(forbidden);
      expect(await guard('example.fr', to(inside, '93.184.216.34'), true)).toEqual(forbidden);
    }
  });

  it('judges an address that was typed without asking a resolver', async () => {
    const nobody: Resolve = () => Promise.reject(new Error('asked'));
    expect(await guard('10.0.0.1', nobody, false)).toEqual(forbidden);
    expect(await guard('93.184.216.34', nobody, false)).toMatchObject({ kind: 'open' });
  });

  it('opens this machine only when that is asked for, and never beside another address', async () => {
    expect(await guard('127.0.0.1', to(), false)).toEqual(forbidden);
    expect(await guard('localhost', to('127.0.0.1', '::1'), true)).toMatchObject({ kind: 'open' });
    expect(await guard('localhost', to('127.0.0.1', '10.0.0.1'), true)).toEqual(forbidden);
    expect(await guard('localhost', to('127.0.0.1', '93.184.216.34'), true)).toEqual(forbidden);
  });

  it('says why a name leads nowhere', async () => {
    const missing = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    const failing: Resolve = () => Promise.reject(missing);
    expect(await guard('a.example', failing, false)).toEqual({
      kind: 'unreachable',
      code: 'ENOTFOUND',
    });
    expect(await guard('a.example', to(), false)).toEqual({ kind: 'unreachable', code: 'ENODATA' });
  });

  it('never opens a name with one answer that is no public address, wherever it stands', async () => {
    const inside = fc.oneof(
      fc.ipV4().map((text) => text.replace(/^\d+/, '10')),
      fc.ipV6().map((text) => text.replace(/^[23]/, 'f')),
      fc.ipV4().map((text) => `::ffff:${text.replace(/^\d+/, '127')}`),
      fc.string({ maxLength: 5 }),
    );
    const outside = fc.constantFrom('93.184.216.34', '8.8.8.8', '2606:4700::1111');
    await fc.assert(
      fc.asyncProperty(fc.array(outside), inside, fc.array(outside), async (before, bad, after) => {
        const guarded = await guard('example.fr', to(...before, bad, ...after), false);
        expect(guarded).toEqual(forbidden);
      }),
    );
  });
});
