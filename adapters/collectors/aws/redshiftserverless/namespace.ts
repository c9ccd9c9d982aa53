import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { redshiftserverless } from './service.ts';

export const namespace = collects(
  'aws.redshiftserverless.namespace',
  each(redshiftserverless, 'ListNamespaces', {}, ({ namespaces }) => namespaces),
  ({ namespaceArn, namespaceName }) => namespaceArn ?? `${namespaceName}`,
).facts({
  exportedLogs: ({ logExports }) => orDefault(logExports, []),
  administratorPasswordManaged: ({ adminPasswordSecretArn }) =>
    known(adminPasswordSecretArn !== undefined),
});
