import { z } from 'zod';

/** What tests must know of the deployed stacks. */
export const deploymentSchema = z.object({
  endpoint: z.url(),
  environment: z.record(z.string(), z.string()),
  standInUrl: z.url(),
  stateTable: z.string(),
  trailTable: z.string(),
  archiveBucket: z.string(),
  sealKeyArn: z.string(),
  pagesBucket: z.string(),
  origin: z.url(),
  apiEndpoint: z.url(),
  edgeSecretArn: z.string(),
  userPoolId: z.string(),
  clientId: z.string(),
  vigilanceArn: z.string(),
  auditArn: z.string(),
  snapshotsBucket: z.string(),
  vaultKeyArn: z.string(),
  collectorRoles: z.string(),
  /** Where the AWS account answers that is audited. */
  auditedEndpoint: z.url(),
});

export type Deployment = z.infer<typeof deploymentSchema>;

declare module 'vitest' {
  export interface ProvidedContext {
    deployment: Deployment;
  }
}
