import { cisAws } from './cis-aws-6.0.0.ts';

/** Every catalogue that controls may refer to, by its id. */
export const frameworks = { 'cis-aws-6.0.0': cisAws } as const;

export type FrameworkId = keyof typeof frameworks;

/** References by framework; an id that no catalogue has does not compile. */
export type FrameworkMaps = {
  readonly [Id in FrameworkId]?: readonly (keyof (typeof frameworks)[Id]['requirements'])[];
};
