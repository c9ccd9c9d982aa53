import { createHash } from 'node:crypto';
import type { Answer, DnskeyData } from 'dns-packet';
import type { Said } from './loopback-dns.ts';

export const soa = (name: string): Answer => ({
  type: 'SOA',
  name,
  data: { mname: `ns1.${name}`, rname: `hostmaster.${name}` },
});

export const apex = (name: string): Said => ({ answers: [soa(name)] });

export const host = (name: string, ...addresses: readonly string[]): Said => ({
  answers: addresses.map((data) => ({ type: data.includes(':') ? 'AAAA' : 'A', name, data })),
});

/** Longer texts are several strings in one record, as on the wire. */
export const text = (name: string, ...texts: readonly string[]): Said => ({
  answers: texts.map((whole) => ({ type: 'TXT', name, data: whole.match(/.{1,200}/g) ?? [''] })),
});

export const mx = (name: string, ...servers: readonly string[]): Said => ({
  answers: servers.map((exchange) => ({
    type: 'MX',
    name,
    data: { preference: 10, exchange },
  })),
});

export const ns = (name: string, ...servers: readonly string[]): Said => ({
  answers: servers.map((data) => ({ type: 'NS', name, data })),
});

export const nothing: Said = { answers: [] };

export const caa = (name: string, value: string, ...reportTo: readonly string[]): Said => ({
  answers: [
    { type: 'CAA', name, data: { flags: 0, tag: 'issue', value } },
    ...reportTo.map((iodef) => ({
      type: 'CAA' as const,
      name,
      data: { flags: 0, tag: 'iodef' as const, value: iodef },
    })),
  ],
});

const signingKey: DnskeyData = { flags: 257, algorithm: 13, key: Buffer.alloc(64, 7) };

export const dnskey = (name: string, changes: Partial<DnskeyData>): Said => ({
  answers: [{ type: 'DNSKEY', name, data: { ...signingKey, ...changes } }],
});

/** The digest of that key under `fr` or any other name of two labels, as a parent writes it. */
export const ds = (name: string, changes: Partial<DnskeyData>): Said => {
  const { flags, algorithm, key } = { ...signingKey, ...changes };
  const labels = name.split('.').map((label) => `${String.fromCharCode(label.length)}${label}`);
  const owner = Buffer.from(`${labels.join('')}\0`, 'latin1');
  const head = Buffer.from([flags >> 8, flags & 0xff, 3, algorithm]);
  const digest = createHash('sha256')
    .update(Buffer.concat([owner, head, key]))
    .digest();
  return {
    answers: [{ type: 'DS', name, data: { keyTag: 1, algorithm, digestType: 2, digest } }],
  };
};
