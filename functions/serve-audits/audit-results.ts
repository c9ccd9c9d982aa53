import { cardsOf, comparisonBody, findingBody } from './control-body.ts';
import { refFor, refuse } from './refusals.ts';
import type { AuditHandlers, AuditUseCases } from './use-cases.ts';
import { mayHold } from './wanted-chunks.ts';
import { wantedBy } from './wanted-findings.ts';

type Found = Pick<AuditHandlers, 'audits.findings' | 'audits.controls'>;

const found = ({ find, findings, catalogue }: AuditUseCases): Found => ({
  'audits.findings': async ({ path, query, caller }) => {
    const { cursor = 0, limit } = query;
    const wanted = { mayHold: mayHold(query), has: wantedBy(query, catalogue) };
    const outcome = await findings(refFor(caller, path.auditId), wanted, cursor, limit);
    if (outcome.kind !== 'page') return refuse(outcome.kind);
    const { page } = outcome;
    const ids = [...new Set(page.findings.map(({ control }) => control))];
    const controls = ids.map(cardsOf(catalogue)).filter((card) => card !== null);
    return { body: { findings: page.findings.map(findingBody), controls, next: page.next } };
  },

  'audits.controls': async ({ path, caller }) => {
    const view = await find(refFor(caller, path.auditId));
    if (!view) return refuse('not-found');
    if (!view.report) return refuse('not-judged');
    const cardOf = cardsOf(catalogue);
    const controls = view.report.tallies.flatMap(({ control, ...counts }) => {
      const card = cardOf(control);
      return card ? [{ ...counts, ...card }] : [];
    });
    return { body: { controls } };
  },
});

type Handed = Pick<AuditHandlers, 'audits.compare' | 'audits.report'>;

const handed = ({ compare, link, catalogue }: AuditUseCases): Handed => ({
  'audits.compare': async ({ path, query, caller }) => {
    const [one, other] = [refFor(caller, path.auditId), refFor(caller, query.with)];
    const outcome = await compare(one, other);
    if (outcome.kind !== 'compared') return refuse(outcome.kind);
    return { body: comparisonBody(outcome.comparison, catalogue) };
  },

  'audits.report': async ({ path, caller }) => {
    const outcome = await link(refFor(caller, path.auditId));
    if (outcome.kind !== 'links') return refuse(outcome.kind);
    const { pdf, seal, exports } = outcome;
    return {
      body: { pdf: { ...pdf }, seal: { ...seal }, exports: exports.map((one) => ({ ...one })) },
    };
  },
});

export const auditResults = (useCases: AuditUseCases): Found & Handed => ({
  ...found(useCases),
  ...handed(useCases),
});
