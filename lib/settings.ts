import { z } from 'zod';

const address = z.url().transform((url) => url.replace(/\/$/, ''));

/** `-c name=value` gives text; `cdk.json` and tests give objects. */
const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** What a deployment decides, from CDK context. docs/deploy.md explains each. */
export const settingsSchema = z
  .object({
    /** The domain of the site; without one, CloudFront's own. */
    domain: z.hostname().optional(),
    /** Of the domain, in us-east-1. */
    certificateArn: z.string().startsWith('arn:').optional(),
    /** Of the login's address, unique in its region. */
    loginPrefix: z
      .string()
      .regex(/^[a-z0-9-]{1,63}$/)
      .optional(),
    /** Who seals, as readers of a report know them. */
    signerName: z.string().min(1).default('Probant'),
    alarmEmail: z.email().optional(),
    /** Name of a secret in Secrets Manager. */
    inseeApiKeySecret: z.string().min(1).optional(),
    /** Instead of the public registers: for tests. */
    registerAddresses: z
      .preprocess(
        json,
        z.strictObject({
          rechercheEntreprises: address,
          insee: address,
          bodacc: address,
          vies: address,
        }),
      )
      .optional(),
    /** Where Cognito answers instead of AWS: for an emulator on this machine. */
    cognitoAddress: address.optional(),
    /** Where audited AWS accounts answer instead of AWS: for an emulator on this machine. */
    auditedEndpoint: address.optional(),
  })
  .refine(({ domain, certificateArn }) => !domain === !certificateArn, {
    message: 'domain and certificateArn go together',
  });

export type Settings = z.output<typeof settingsSchema>;

const names = Object.keys(settingsSchema.shape);

/** @throws when the context has a setting that cannot be. */
export const readSettings = (context: (name: string) => unknown): Settings => {
  const given = names.map((name) => [name, context(name)] as const);
  return settingsSchema.parse(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
};
