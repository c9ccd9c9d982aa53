import { type Fact, known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { theOnly } from '../listing.ts';
import { daysSince, type Place } from '../place.ts';
import { credentialReport } from './credential-report.ts';
import type { CredentialRow } from './credential-row.ts';
import { iam } from './service.ts';
import { virtualMfaDevices } from './virtual-mfa-devices.ts';

const rootArn = ({ partition, account }: Place): string => `arn:${partition}:iam::${account}:root`;

/** The summary counts. A key that it has not is unknown. */
const isThere = (count: number | undefined): Fact<boolean> => {
  const read = given(count);
  return read.known ? known(read.value > 0) : read;
};

/** Where nothing was ever used it is the age of the account. */
const daysSinceUse = (row: CredentialRow | undefined, place: Place): Fact<number> => {
  if (!row) return unread('absent');
  const { createdAt, passwordUsedAt, activeKeys } = row;
  if (!createdAt.known) return createdAt;
  if (!passwordUsedAt.known) return passwordUsedAt;
  if (!activeKeys.known) return activeKeys;
  const uses = [passwordUsedAt.value, ...activeKeys.value.map(({ usedAt }) => usedAt)];
  const dates = [createdAt.value, ...uses.filter((use) => use !== null)];
  return known(Math.min(...dates.map((date) => daysSince(place, date))));
};

export const rootUser = collects('aws.iam.root-user', theOnly, (_, place) => rootArn(place))
  .inRegion(noRegion)
  .read(iam, 'GetAccountSummary', () => ({}), {
    hasPassword: ({ SummaryMap }) => isThere(SummaryMap?.AccountPasswordPresent),
    mfaActive: ({ SummaryMap }) => isThere(SummaryMap?.AccountMFAEnabled),
    hasAccessKeys: ({ SummaryMap }) => isThere(SummaryMap?.AccountAccessKeysPresent),
    hasSigningCertificates: ({ SummaryMap }) =>
      isThere(SummaryMap?.AccountSigningCertificatesPresent),
  })
  .join(
    { virtualMfaDevices },
    {
      virtualMfaDevices: ({ virtualMfaDevices: devices }, _, place) =>
        devices.known
          ? known(
              devices.value
                .filter(({ User }) => User?.Arn === rootArn(place))
                .flatMap(({ SerialNumber }) => SerialNumber ?? []),
            )
          : devices,
    },
  )
  .join(
    { credentialReport },
    {
      daysSinceUse: ({ credentialReport: rows }, _, place) =>
        rows.known ? daysSinceUse(rows.value.get(rootArn(place)), place) : rows,
    },
  );
