import type { CaaRecord } from '#core/domain/certificate/caa.ts';
import type { ShownCertificate } from '#core/domain/certificate/certificate.ts';
import { certificateFacts, issuerIsAllowed } from '#core/domain/derive/certificate-facts.ts';
import type { Fact } from '#core/domain/fact.ts';
import type { Resource } from '#core/domain/resource.ts';
import type { Instant } from '#core/domain/time.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';

type CertificateResource = Resource<'web.certificate'>;

interface Seen {
  readonly shown: Fact<ShownCertificate>;
  readonly caa: Fact<readonly CaaRecord[]>;
  readonly now: Instant;
}

export const certificateResource = (
  { host, port }: PinnedEndpoint,
  names: ReadonlySet<string>,
  { shown, caa, now }: Seen,
): CertificateResource => {
  const found = Object.entries(certificateFacts)
    .filter(([name]) => names.has(name))
    .map(([name, fact]) => [name, shown.known ? fact(shown.value, now) : shown]);
  const allowed = names.has('issuerIsAllowed')
    ? { issuerIsAllowed: issuerIsAllowed(shown, caa) }
    : {};
  return {
    kind: 'web.certificate',
    id: `${host}:${port}`,
    region: null,
    // Names and types are those of the table; going through its entries loses them.
    facts: { ...(Object.fromEntries(found) as CertificateResource['facts']), ...allowed },
  };
};
