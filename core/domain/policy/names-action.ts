import type { Named } from './document.ts';
import { actionMatches } from './wildcard.ts';

export const namesAction = ({ negated, patterns }: Named, action: string): boolean =>
  patterns.some((pattern) => actionMatches(pattern, action)) !== negated;
