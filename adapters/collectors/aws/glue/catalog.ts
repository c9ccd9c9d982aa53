import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, theOnly } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { connections } from './connection.ts';
import { glue } from './service.ts';

const databases = allOf(each(glue, 'GetDatabases', {}, ({ DatabaseList }) => DatabaseList));

const numberOf = (found: Fact<readonly unknown[]>): Fact<number> =>
  found.known ? known(found.value.length) : found;

export const catalog = collects('aws.glue.catalog', theOnly, (_, place) =>
  arnOf(place, 'glue', 'catalog'),
)
  .join(
    { databases, connections: allOf(connections) },
    {
      databases: ({ databases: found }) => numberOf(found),
      connections: ({ connections: found }) => numberOf(found),
    },
  )
  .read(glue, 'GetDataCatalogEncryptionSettings', () => ({}), {
    metadataEncrypted: ({ DataCatalogEncryptionSettings }) => {
      const mode = DataCatalogEncryptionSettings?.EncryptionAtRest?.CatalogEncryptionMode;
      return mode === undefined ? unread('absent') : known(mode !== 'DISABLED');
    },
    connectionPasswordsEncrypted: ({ DataCatalogEncryptionSettings }) =>
      given(
        DataCatalogEncryptionSettings?.ConnectionPasswordEncryption
          ?.ReturnConnectionPasswordEncrypted,
      ),
  })
  .read(
    glue,
    'GetResourcePolicy',
    () => ({}),
    { policy: ({ PolicyInJson }) => parsePolicy(PolicyInJson) },
    { EntityNotFoundException: { policy: null } },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  );
