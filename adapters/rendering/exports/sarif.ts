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

const ruleOf = (control: AnyControl, { language, referencesOf }: ExportView) => ({
  id: control.id,
  shortDescription: { text: control.title[language] },
  fullDescription: { text: control.risk[language] },
  help: { text: control.remedy[language] },
  helpUri: control.remedy.doc,
  defaultConfiguration: { level: levels[control.severity] },
  properties: {
    'security-severity': weights[control.severity],
    tags: [
      'security',
      ...control.attack,
      ...referencesOf(control).map(({ framework, requirement }) => `${framework}/${requirement}`),
    ],
  },
});

/** What cannot be decided is `open`, which SARIF gives no level. */
const standingOf = ({ finding }: ExportedFinding) =>
  finding.status === 'fail'
    ? { kind: 'fail', level: levels[finding.severity] }
    : { kind: 'open', level: 'none' };

const baselineOf = ({ change }: ExportedFinding['finding']) => {
  if (change === null) return {};
  return { baselineState: change === 'persistent' ? 'unchanged' : 'new' };
};

const resultOf = (
  found: ExportedFinding,
  places: ReadonlyMap<string, number>,
  view: ExportView,
) => {
  const { finding, control } = found;
  const { language } = view;
  const evidence = finding.observations.map((one) => observationText(one, language)).join('; ');
  const { exemption } = finding;
  return {
    ruleId: finding.control,
    ruleIndex: places.get(finding.control),
    ...standingOf(found),
    message: { text: `${control.risk[language]} ${evidence}` },
    locations: [
      {
        // Readers of code want a file: a resource is given as one.
        physicalLocation: { artifactLocation: { uri: encodeURI(finding.resource) } },
        logicalLocations: [{ fullyQualifiedName: finding.resource, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'probant/v1': finding.fingerprint },
    ...baselineOf(finding),
    ...(exemption
      ? {
          suppressions: [{ kind: 'external', status: 'accepted', justification: exemption.reason }],
        }
      : {}),
  };
};

const notificationsOf = ({ report }: ExportView) =>
  report.blindSpots.map(({ kind, region, why }) => ({
    level: 'warning',
    message: { text: [kind, region, why].filter((part) => part !== null).join(' ') },
  }));

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export async function* sarifLines(view: ExportView): AsyncGenerator<string> {
  const rules = view.controls.map((control) => ruleOf(control, view));
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  const driver = { name: 'Probant', version: view.productVersion, rules };
  const { from, to } = view.report.collected;
  const notifications = notificationsOf(view);
  const invocation = {
    executionSuccessful: true,
    startTimeUtc: from,
    endTimeUtc: to,
    toolExecutionNotifications: notifications,
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
  yield `"tool":${JSON.stringify({ driver })},\n"invocations":${JSON.stringify([invocation])},\n`;
  yield `"automationDetails":${JSON.stringify({ id: `probant/${view.report.audit.id}` })},\n`;
  yield '"results":[';
  let first = true;
  for await (const found of view.findings()) {
    yield `${first ? '' : ','}\n${JSON.stringify(resultOf(found, places, view))}`;
    first = false;
  }
  yield '\n]}]}\n';
}
