import type { DescribedServer } from '@aws-sdk/client-transfer';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { allOfThose, oneOfThose } from '../given.ts';
import { described, each } from '../listing.ts';
import { transfer } from './service.ts';

/** As SSH names them, then TLS: `hmac-sha1`, `TLS_RSA_WITH_AES_128_CBC_SHA`. */
const weak = /sha1(?:\b|-)|_SHA$|3des|arcfour|_RC4_|md5/i;

const keepsLogs = ({ LoggingRole, StructuredLogDestinations = [] }: DescribedServer): boolean =>
  LoggingRole !== undefined || StructuredLogDestinations.length > 0;

export const server = collects(
  'aws.transfer.server',
  described(
    each(transfer, 'ListServers', { MaxResults: 1000 }, ({ Servers }) => Servers),
    1,
    transfer,
    'DescribeServer',
    ([found]) => ({ ServerId: found?.ServerId }),
    ({ Server }) => (Server ? [Server] : []),
  ),
  ({ Arn }) => Arn ?? '',
)
  .facts({
    protocols: ({ Protocols = [] }) => allOfThose(Protocols, ['SFTP', 'FTPS', 'FTP', 'AS2']),
    keepsLogs: (item) => known(keepsLogs(item)),
    endpoint: ({ EndpointType }) => oneOfThose(EndpointType, ['PUBLIC', 'VPC', 'VPC_ENDPOINT']),
  })
  .read(transfer, 'DescribeSecurityPolicy', ({ SecurityPolicyName }) => ({ SecurityPolicyName }), {
    weakAlgorithms: ({ SecurityPolicy }) => {
      const { SshCiphers, SshKexs, SshMacs, TlsCiphers } = SecurityPolicy ?? {};
      const accepted = [SshCiphers, SshKexs, SshMacs, TlsCiphers].flatMap((names) => names ?? []);
      return known(accepted.filter((name) => weak.test(name)));
    },
  });
