import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { accessAnalyzer } from './service.ts';

/** Those of the account, in the region. */
export const analyzers = allOf(
  each(accessAnalyzer, 'ListAnalyzers', {}, ({ analyzers: those }) => those),
);
