import { z } from 'zod';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { theOnly } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { managedNodes } from './managed-node.ts';
import { ssm } from './service.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-configure-preferences-cli.html */
const Preferences = z.object({
  inputs: z.object({
    s3BucketName: z.string().default(''),
    cloudWatchLogGroupName: z.string().default(''),
    kmsKeyId: z.string().default(''),
  }),
});

const parsed = (content: string | undefined): unknown => {
  try {
    return JSON.parse(content ?? '');
  } catch {
    return null;
  }
};

const inputsOf = (content: string | undefined): Fact<z.infer<typeof Preferences>['inputs']> => {
  const read = Preferences.safeParse(parsed(content));
  return read.success ? known(read.data.inputs) : unread('malformed');
};

export const regionSettings = collects('aws.ssm.region-settings', theOnly, (_, place) =>
  arnOf(place, 'ssm', 'region-settings'),
)
  .join(
    { nodes: allOf(managedNodes) },
    { managedNodes: (found) => derived(found, ({ nodes }) => nodes.length) },
  )
  .read(
    ssm,
    'GetDocument',
    () => ({ Name: 'SSM-SessionManagerRunShell', DocumentFormat: 'JSON' as const }),
    {
      sessionLogs: ({ Content }) =>
        derived({ inputs: inputsOf(Content) }, ({ inputs }) =>
          [inputs.s3BucketName, inputs.cloudWatchLogGroupName].filter((name) => name !== ''),
        ),
      sessionKmsKey: ({ Content }) =>
        derived({ inputs: inputsOf(Content) }, ({ inputs: { kmsKeyId } }) =>
          kmsKeyId === '' ? null : kmsKeyId,
        ),
    },
    // Without the document, sessions have the preferences of nobody.
    { InvalidDocument: { sessionLogs: [], sessionKmsKey: null } },
  )
  .read(
    ssm,
    'GetServiceSetting',
    () => ({ SettingId: '/ssm/documents/console/public-sharing-permission' }),
    {
      publicDocumentSharing: ({ ServiceSetting }) =>
        oneOfThose(ServiceSetting?.SettingValue, ['Enable', 'Disable']),
    },
  );
