import { targetIdOf } from '#core/domain/audit/target.ts';
import type { AnyControl, Severity } from '#core/domain/control.ts';
import type { ExportedFinding, ExportView } from './export-view.ts';
import { observationText } from './observed.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** As code hosts read it: from 0 to 10, on the scale of CVSS. */
const weights: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** Code hosts refuse a file with a rule of more. */
const mostTags = 20;

/** In a SARIF message braces hold places and `[…](…)` is a link: what is foreign must be neither. */
const messageText = (text: string): string =>
  text.replace(/[{}]/g, (brace) => brace + brace).replaceAll('](', '] (');

const ruleOf = (control: AnyControl, { language, referencesOf }: ExportView) => {
  const references = referencesOf(control).map(
    ({ framework, requirement }) => `${framework}/${requirement}`,
  );
  return {
    id: control.id,
    shortDescription: { text: messageText(control.title[language]) },
    fullDescription: { text: messageText(control.risk[language]) },
    help: { text: messageText(control.remedy[language]) },
    helpUri: control.remedy.doc,
    defaultConfiguration: { level: levels[control.severity] },
    properties: {
      'security-severity': weights[control.severity],
      tags: ['security', ...control.attack, ...references].slice(0, mostTags),
      references,
    },
  };
};

/** What cannot be decided is `open`, which SARIF gives no level. */
const standingOf = ({ finding }: ExportedFinding) =>
  finding.status === 'fail'
    ? { kind: 'fail', level: levels[finding.severity] }
    : { kind: 'open', level: 'none' };

const baselineOf = ({ change }: ExportedFinding['finding']) => {
  if (change === null) return {};
  return { baselineState: change === 'persistent' ? 'unchanged' : 'new' };
};

/**
 * A resource as a relative reference: code hosts refuse a whole file for one address whose scheme
 * is not that of their checkout, and `arn` is a scheme.
 */
const asPath = (resource: string): string =>
  resource
    .toWellFormed()
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(encodeURIComponent)
    .join('/') || 'unnamed';

/** Code hosts want a file and a line: a resource is given as one. */
const locationOf = ({ resource }: ExportedFinding['finding']) => ({
  physicalLocation: { artifactLocation: { uri: asPath(resource) }, region: { startLine: 1 } },
  logicalLocations: [{ fullyQualifiedName: resource, kind: 'resource' }],
});

/** All results of a run have suppressions or none has: an empty list says that there is none. */
const suppressionsOf = ({ exemption }: ExportedFinding['finding']) =>
  exemption ? [{ kind: 'external', status: 'accepted', justification: exemption.reason }] : [];

const resultOf = (
  found: ExportedFinding,
  places: ReadonlyMap<string, number>,
  { language }: ExportView,
) => {
  const { finding, control } = found;
  const evidence = finding.observations.map((one) => observationText(one, language)).join('; ');
  return {
    ruleId: finding.control,
    ruleIndex: places.get(finding.control),
    ...standingOf(found),
    message: { text: messageText(`${control.risk[language]} ${evidence}`) },
    locations: [locationOf(finding)],
    partialFingerprints: {
      'probant/v1': finding.fingerprint,
      // The one that GitHub follows alerts by.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    ...baselineOf(finding),
    suppressions: suppressionsOf(finding),
  };
};

const notificationsOf = ({ report }: ExportView) =>
  report.blindSpots.map(({ kind, account, region, why }) => ({
    level: 'warning',
    message: {
      text: messageText([kind, account, region, why].filter((part) => part !== null).join(' ')),
    },
  }));

const invocationOf = (view: ExportView) => ({
  executionSuccessful: true,
  startTimeUtc: view.report.collected.from,
  endTimeUtc: view.report.collected.to,
  toolExecutionNotifications: notificationsOf(view),
});

/** What comes before the last slash names the category: audits of one target replace each other. */
const automationOf = ({ report }: ExportView) => ({
  id: `probant/${encodeURIComponent(targetIdOf(report.audit.target) ?? 'aws')}/${report.audit.id}`,
});

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export async function* sarifLines(view: ExportView): AsyncGenerator<string> {
  const { language, productVersion: version } = view;
  const rules = view.controls.map((control) => ruleOf(control, view));
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  const driver = { name: 'Probant', version, language, rules };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
  yield `"tool":${JSON.stringify({ driver })},\n"language":"${language}",\n`;
  yield `"invocations":${JSON.stringify([invocationOf(view)])},\n`;
  yield `"automationDetails":${JSON.stringify(automationOf(view))},\n`;
  yield '"results":[';
  let first = true;
  for await (const found of view.findings()) {
    yield `${first ? '' : ','}\n${JSON.stringify(resultOf(found, places, view))}`;
    first = false;
  }
  yield '\n]}]}\n';
}
