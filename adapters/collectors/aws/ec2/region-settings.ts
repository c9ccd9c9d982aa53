import { derived, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { theOnly } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { instances } from './listings.ts';
import { internetGatewayBlock, snapshotBlock } from './lookups.ts';
import { ec2 } from './service.ts';

const nothing = () => ({});

/** Each is a setting of the account in one region; none is an ARN, so the id follows their form. */
export const regionSettings = collects('aws.ec2.region-settings', theOnly, (_, place) =>
  arnOf(place, 'ec2', 'region-settings'),
)
  .facts({ region: (_, { region }) => known(region) })
  .join(
    { instances: allOf(instances) },
    { holdsInstances: (found) => derived(found, ({ instances: all }) => all.length > 0) },
  )
  .join({ snapshotBlock }, { snapshotPublicAccess: ({ snapshotBlock: block }) => block })
  .join(
    { internetGatewayBlock },
    {
      internetGatewayTraffic: ({ internetGatewayBlock: block }) =>
        block.known ? given(block.value.InternetGatewayBlockMode) : block,
    },
  )
  .read(ec2, 'GetEbsEncryptionByDefault', nothing, {
    encryptsNewVolumes: ({ EbsEncryptionByDefault }) => given(EbsEncryptionByDefault),
  })
  .read(ec2, 'GetImageBlockPublicAccessState', nothing, {
    imagePublicAccess: ({ ImageBlockPublicAccessState }) =>
      oneOfThose(ImageBlockPublicAccessState, ['block-new-sharing', 'unblocked']),
  })
  .read(ec2, 'GetInstanceMetadataDefaults', nothing, {
    // The answer holds what the account prefers and nothing else.
    metadataTokens: ({ AccountLevel }) => orDefault(AccountLevel?.HttpTokens, 'no-preference'),
  })
  .read(ec2, 'GetSerialConsoleAccessStatus', nothing, {
    serialConsoleAccess: ({ SerialConsoleAccessEnabled }) => given(SerialConsoleAccessEnabled),
  });
