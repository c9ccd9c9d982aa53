import type { TestProject } from 'vitest/node';
import { startMoto } from '../../tools/moto.ts';

declare module 'vitest' {
  interface ProvidedContext {
    moto: string;
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const moto = await startMoto();
  project.provide('moto', moto.endpoint);
  return () => moto.close();
};
