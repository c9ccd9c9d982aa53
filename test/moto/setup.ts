import type { TestProject } from 'vitest/node';
import { startMoto } from '../../tools/moto.ts';

declare module 'vitest' {
  interface ProvidedContext {
    moto: string;
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  // Else the account owns hundreds of images and snapshots from the start.
  const moto = await startMoto({
    MOTO_EC2_LOAD_DEFAULT_AMIS: 'false',
    // Else AdministratorAccess and its like cannot be attached.
    MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
  });
  project.provide('moto', moto.endpoint);
  return () => moto.close();
};
