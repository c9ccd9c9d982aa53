import type { QueryOf } from '#core/contract/routes.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { plainText, typedWords } from '#core/domain/typed-words.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';

type Query = QueryOf<'audits.findings'>;

const statusOf = ({ status, exemption }: Finding): Query['status'] =>
  exemption ? 'exempted' : status;

/** Ids of the controls that decide something of a framework. */
const controlsOf = ({ controls, referencesOf }: Catalogue, framework: string): Set<string> =>
  new Set(
    controls
      .filter((control) => referencesOf(control).some((one) => one.framework === framework))
      .map(({ id }) => id),
  );

/**
 * Whether each word is in what names a finding: its control's id, which holds the service, and title
 * in either language; its resource; its account and region.
 */
const namedBy = (typed: string, { controls }: Catalogue): ((finding: Finding) => boolean) => {
  const words = typedWords(typed);
  const titles = new Map(
    controls.map(({ id, title }) => [id, plainText(`${title.fr} ${title.en}`)]),
  );
  return ({ control, resource, account, region }) => {
    const place = `${account ?? ''} ${region ?? ''}`;
    const names = `${control} ${titles.get(control) ?? ''} ${plainText(resource)} ${place}`;
    return words.every((word) => names.includes(word));
  };
};

/** Whether a finding is one that the query asks for. */
export const wantedBy = (query: Query, catalogue: Catalogue): ((finding: Finding) => boolean) => {
  const { status, severity, service, framework, change, control, account, q } = query;
  const deciding = framework === undefined ? null : controlsOf(catalogue, framework);
  const named = q === undefined ? null : namedBy(q, catalogue);
  return (finding) =>
    statusOf(finding) === status &&
    (severity === undefined || finding.severity === severity) &&
    (service === undefined || finding.control.split('.')[1] === service) &&
    (deciding === null || deciding.has(finding.control)) &&
    (change === undefined || finding.change === change) &&
    (control === undefined || finding.control === control) &&
    (account === undefined || finding.account === account) &&
    (named === null || named(finding));
};
