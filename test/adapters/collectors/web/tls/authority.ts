// oxlint-disable-next-line import/no-unassigned-import -- a polyfill, before what needs it
import 'reflect-metadata';
import { KeyObject, type webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';

const ec = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const;

const day = 86_400_000;

/** A key and the certificates that go with it, leaf first, in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface Leaf {
  readonly names: readonly string[];
  readonly from: Date;
  readonly days: number;
  readonly usages: readonly ExtendedKeyUsage[];
  readonly extensions: readonly Extension[];
  /** Null: on P-256. */
  readonly rsaBits: number | null;
  readonly authority: boolean;
}

const plainLeaf: Leaf = {
  names: ['site.test'],
  from: new Date(Date.now() - day),
  days: 90,
  usages: [ExtendedKeyUsage.serverAuth],
  extensions: [],
  rsaBits: 2048,
  authority: false,
};

interface Issuer {
  readonly certificate: X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const newKeys = (rsaBits: number | null): Promise<webcrypto.CryptoKeyPair> =>
  crypto.subtle.generateKey(rsaBits === null ? ec : { ...rsa, modulusLength: rsaBits }, true, [
    'sign',
    'verify',
  ]);

const pemOf = (key: webcrypto.CryptoKey): string =>
  KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();

const serial = (): string => `01${crypto.randomUUID().replaceAll('-', '')}`;

const authorityExtensions = [
  new BasicConstraintsExtension(true, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
];

const signedBy = async (
  issuer: Issuer | null,
  subject: string,
  keys: webcrypto.CryptoKeyPair,
  { from, days, extensions }: Pick<Leaf, 'from' | 'days' | 'extensions'>,
): Promise<X509Certificate> =>
  X509CertificateGenerator.create({
    serialNumber: serial(),
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    notBefore: from,
    notAfter: new Date(from.getTime() + days * day - 1000),
    signingKey: (issuer?.keys ?? keys).privateKey,
    publicKey: keys.publicKey,
    signingAlgorithm: ec,
    extensions: [...extensions],
  });

const newAuthority = async (issuer: Issuer | null, name: string): Promise<Issuer> => {
  const keys = await newKeys(null);
  const life = { from: new Date(Date.now() - 400 * day), days: 3650 };
  const certificate = await signedBy(issuer, `O=Let's Encrypt, CN=${name}`, keys, {
    ...life,
    extensions: authorityExtensions,
  });
  return { certificate, keys };
};

const leafExtensions = ({ names, usages, extensions, authority }: Leaf): readonly Extension[] => [
  new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value }))),
  new ExtendedKeyUsageExtension([...usages]),
  ...(authority ? authorityExtensions : []),
  ...extensions,
];

/** A root and an authority under it, of which tests trust the root as they like. */
export const testAuthority = async () => {
  const root = await newAuthority(null, `Root ${crypto.randomUUID()}`);
  const intermediate = await newAuthority(root, `Issuer ${crypto.randomUUID()}`);
  const pem = (one: X509Certificate): string => one.toString('pem');

  const issue = async (changes: Partial<Leaf>, chain: 'whole' | 'leaf-only'): Promise<Identity> => {
    const leaf = { ...plainLeaf, ...changes };
    const keys = await newKeys(leaf.rsaBits);
    const extensions = leafExtensions(leaf);
    const certificate = await signedBy(intermediate, `CN=${leaf.names[0]}`, keys, {
      ...leaf,
      extensions,
    });
    const sent = chain === 'whole' ? [certificate, intermediate.certificate] : [certificate];
    return { key: pemOf(keys.privateKey), cert: sent.map(pem).join('\n') };
  };

  const selfSigned = async (): Promise<Identity> => {
    const keys = await newKeys(null);
    const extensions = leafExtensions(plainLeaf);
    const certificate = await signedBy(null, 'CN=site.test', keys, { ...plainLeaf, extensions });
    return { key: pemOf(keys.privateKey), cert: pem(certificate) };
  };

  return { root: pem(root.certificate), issue, selfSigned };
};
