import { derived, type Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { valuesOf } from './answer.ts';
import { type CspPolicy, noncesOf, parseCsp, policiesOf, standingOf } from './csp.ts';
import { cspMistakes } from './csp-mistakes.ts';
import {
  allowsEval,
  allowsInlineScripts,
  allowsInlineStyles,
  broadScriptSources,
  broadStyleSources,
  bypassableHosts,
  insecureSources,
  namesScripts,
  refusesByDefault,
  reportsViolations,
  requiresTrustedTypes,
  restrictsBase,
  restrictsForms,
  restrictsFraming,
  restrictsObjects,
} from './csp-weaknesses.ts';
import { readAs, type SiteEvidence } from './site-evidence.ts';

type Facts = Resource<'web.site'>['facts'];

const repeatedNonces = (
  policies: readonly CspPolicy[],
  again: readonly CspPolicy[],
): readonly string[] => {
  const second = noncesOf(again);
  return noncesOf(policies).filter((nonce) => second.includes(nonce));
};

const weaknessFacts = (policies: Fact<readonly CspPolicy[]>): Facts => ({
  cspAllowsInlineScripts: readAs(policies, allowsInlineScripts),
  cspAllowsEval: readAs(policies, allowsEval),
  cspAllowsInlineStyles: readAs(policies, allowsInlineStyles),
  cspBroadScriptSources: readAs(policies, broadScriptSources),
  cspBroadStyleSources: readAs(policies, broadStyleSources),
  cspBypassableHosts: readAs(policies, bypassableHosts),
  cspInsecureSources: readAs(policies, insecureSources),
  cspRefusesByDefault: readAs(policies, refusesByDefault),
  cspRestrictsObjects: readAs(policies, restrictsObjects),
  cspRestrictsBase: readAs(policies, restrictsBase),
  cspRestrictsForms: readAs(policies, restrictsForms),
  cspRestrictsFraming: readAs(policies, restrictsFraming),
  cspNamesScripts: readAs(policies, namesScripts),
  cspReportsViolations: readAs(policies, reportsViolations),
  cspRequiresTrustedTypes: readAs(policies, requiresTrustedTypes),
  cspMistakes: readAs(policies, cspMistakes),
});

export const cspFacts = ({ landing, metaPolicies, foreign }: SiteEvidence): Facts => {
  const policies = derived({ landing, metaPolicies }, ({ landing, metaPolicies }) =>
    policiesOf(landing, metaPolicies),
  );
  return {
    ...weaknessFacts(policies),
    csp: derived({ landing, policies }, ({ landing, policies }) => standingOf(landing, policies)),
    cspRepeatedNonces: derived({ policies, foreign }, ({ policies, foreign }) =>
      repeatedNonces(policies, parseCsp(valuesOf(foreign, 'content-security-policy'))),
    ),
  };
};
