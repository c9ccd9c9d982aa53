// oxlint-disable-next-line import/no-unassigned-import -- a polyfill, before what needs it
import 'reflect-metadata';
import { type KeyObject, X509Certificate as NodeCertificate } from 'node:crypto';
import {
  AuthorityInfoAccessExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509Certificate,
} from '@peculiar/x509';
import { z } from 'zod';
import type { Certificate, PublicKey } from '#core/domain/certificate/certificate.ts';
import { instantOf } from '#core/domain/time.ts';
import { timestampLogs } from './certificate-timestamps.ts';

const embeddedTimestamps = '1.3.6.1.4.1.11129.2.4.2';
const tlsFeature = '1.3.6.1.5.5.7.1.24';
// RFC 7633: a SEQUENCE of the one INTEGER 5, status_request.
const statusRequest = '3003020105';

const hashesByIdentifier: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.2', 'MD2'],
  ['1.2.840.113549.1.1.3', 'MD4'],
  ['1.2.840.113549.1.1.4', 'MD5'],
]);

const curveBits: ReadonlyMap<string, number> = new Map([
  ['prime256v1', 256],
  ['secp384r1', 384],
  ['secp521r1', 521],
  ['secp224r1', 224],
  ['prime192v1', 192],
  ['secp256k1', 256],
  ['brainpoolP256r1', 256],
  ['brainpoolP384r1', 384],
  ['brainpoolP512r1', 512],
]);

const other: PublicKey = { algorithm: 'other', bits: 0 };

const keyOf = ({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): PublicKey => {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails;
  if (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss') {
    return { algorithm: 'rsa', bits: modulusLength };
  }
  if (asymmetricKeyType === 'ed25519') return { algorithm: 'edwards', bits: 256 };
  if (asymmetricKeyType === 'ed448') return { algorithm: 'edwards', bits: 448 };
  const bits = curveBits.get(namedCurve);
  return asymmetricKeyType === 'ec' && bits !== undefined ? { algorithm: 'ec', bits } : other;
};

const Signature = z.object({ name: z.string(), hash: z.object({ name: z.string() }).optional() });

/** Of the signature on a certificate; the identifier of one that is not known. */
const signatureHash = (certificate: X509Certificate): string => {
  const { name, hash } = Signature.parse(certificate.signatureAlgorithm);
  // Ed25519 and Ed448 name no hash.
  return hash?.name ?? hashesByIdentifier.get(name) ?? name;
};

const isSelfSigned = (certificate: NodeCertificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

const crlUrls = (certificate: X509Certificate): readonly string[] => {
  const points = certificate.getExtension(CRLDistributionPointsExtension)?.distributionPoints ?? [];
  return points.flatMap(({ distributionPoint }) =>
    (distributionPoint?.fullName ?? []).flatMap(({ uniformResourceIdentifier: url }) => url ?? []),
  );
};

const namesOf = (certificate: X509Certificate): readonly string[] =>
  (certificate.getExtension(SubjectAlternativeNameExtension)?.names.items ?? [])
    .filter(({ type }) => type === 'dns')
    .map(({ value }) => value.toLowerCase());

const mustStaple = (certificate: X509Certificate): boolean => {
  const feature = certificate.getExtension(tlsFeature);
  return feature !== null && Buffer.from(feature.value).toString('hex') === statusRequest;
};

const extensionsOf = (certificate: X509Certificate) => {
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages;
  const timestamps = certificate.getExtension(embeddedTimestamps);
  return {
    names: namesOf(certificate),
    isAuthority: certificate.getExtension(BasicConstraintsExtension)?.ca ?? false,
    extendedKeyUsages:
      certificate.getExtension(ExtendedKeyUsageExtension)?.usages.map(String) ?? null,
    maySign: usages === undefined || (usages & KeyUsageFlags.digitalSignature) !== 0,
    timestampLogs: timestamps ? timestampLogs(new Uint8Array(timestamps.value)) : 0,
    ocspUrls: (certificate.getExtension(AuthorityInfoAccessExtension)?.ocsp ?? []).map(
      ({ value }) => value,
    ),
    crlUrls: crlUrls(certificate),
    mustStaple: mustStaple(certificate),
  };
};

/** Reads a certificate from its DER. @throws where it is none, whatever the parsers throw. */
export const readCertificate = (der: Uint8Array): Certificate => {
  const certificate = new X509Certificate(Uint8Array.from(der));
  const node = new NodeCertificate(der);
  return {
    notBefore: instantOf(certificate.notBefore.getTime()),
    notAfter: instantOf(certificate.notAfter.getTime()),
    key: keyOf(node.publicKey),
    signatureHash: signatureHash(certificate),
    selfSigned: isSelfSigned(node),
    issuer: certificate.issuerName.getField('O')[0] ?? null,
    ...extensionsOf(certificate),
  };
};
