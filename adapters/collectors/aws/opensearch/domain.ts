import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { described, each } from '../listing.ts';
import { opensearch } from './service.ts';

/** `Policy-Min-TLS-1-2-PFS-2023-10` says 1.2. */
const minimumTls = (policy: string | undefined) =>
  oneOfThose(policy && /-Min-TLS-(\d)-(\d)/.exec(policy)?.slice(1).join('.'), [
    '1.0',
    '1.2',
    '1.3',
  ]);

const policyOf = (text: string | undefined): Fact<PolicyDocument | null> =>
  text === '' ? known(null) : parsePolicy(text);

const names = each(opensearch, 'ListDomainNames', {}, ({ DomainNames }) =>
  DomainNames?.flatMap(({ DomainName }) => DomainName ?? []),
);

export const domain = collects(
  'aws.opensearch.domain',
  described(
    names,
    5,
    opensearch,
    'DescribeDomains',
    (batch) => ({ DomainNames: [...batch] }),
    ({ DomainStatusList }) => DomainStatusList,
  ),
  ({ ARN, DomainName }) => ARN ?? `${DomainName}`,
)
  .facts({
    inVpc: ({ VPCOptions }) => known((VPCOptions?.SubnetIds ?? []).length > 0),
    encryptedAtRest: ({ EncryptionAtRestOptions }) => given(EncryptionAtRestOptions?.Enabled),
    nodeToNodeEncryption: ({ NodeToNodeEncryptionOptions }) =>
      given(NodeToNodeEncryptionOptions?.Enabled),
    httpsEnforced: ({ DomainEndpointOptions }) => given(DomainEndpointOptions?.EnforceHTTPS),
    minimumTls: ({ DomainEndpointOptions }) => minimumTls(DomainEndpointOptions?.TLSSecurityPolicy),
    fineGrainedAccessControl: ({ AdvancedSecurityOptions }) =>
      given(AdvancedSecurityOptions?.Enabled),
    auditLogs: ({ LogPublishingOptions }) =>
      known(LogPublishingOptions?.AUDIT_LOGS?.Enabled === true),
    softwareUpdateAvailable: ({ ServiceSoftwareOptions }) =>
      given(ServiceSoftwareOptions?.UpdateAvailable),
    dataNodes: ({ ClusterConfig }) => given(ClusterConfig?.InstanceCount),
    zoneAwareness: ({ ClusterConfig }) => given(ClusterConfig?.ZoneAwarenessEnabled),
    policy: ({ AccessPolicies }) => policyOf(AccessPolicies),
  })
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: true }),
  )
  .relations(({ EncryptionAtRestOptions }) =>
    EncryptionAtRestOptions?.KmsKeyId
      ? [{ type: 'encrypted-with', to: EncryptionAtRestOptions.KmsKeyId }]
      : [],
  );
