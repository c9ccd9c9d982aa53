import type { AuditTarget } from '#core/domain/audit/target.ts';
import type { Severity } from '#core/domain/control.ts';
import type { ExportedFinding, ExportView } from './export-view.ts';
import { observationText } from './observed.ts';

const severities: Readonly<Record<Severity, readonly [number, string]>> = {
  low: [2, 'Low'],
  medium: [3, 'Medium'],
  high: [4, 'High'],
  critical: [5, 'Critical'],
};

/** Of a finding: 1 New, 2 In Progress (we met it before), 3 Suppressed. */
const statusOf = ({ finding }: ExportedFinding): readonly [number, string] => {
  if (finding.exemption) return [3, 'Suppressed'];
  return finding.change === 'persistent' ? [2, 'In Progress'] : [1, 'New'];
};

const complianceOf = ({ finding, references }: ExportedFinding) => ({
  control: finding.control,
  standards: [...new Set(references.map(({ name, edition }) => `${name} ${edition}`))],
  requirements: references.map(({ framework, requirement }) => `${framework} ${requirement}`),
  ...(finding.status === 'fail'
    ? { status_id: 3, status: 'Fail' }
    : { status_id: 0, status: 'Unknown' }),
});

const cloudOf = (target: AuditTarget, region: string | null) =>
  target.provider === 'aws'
    ? {
        cloud: {
          provider: 'AWS',
          account: { uid: target.account, type: 'AWS Account', type_id: 10 },
          ...(region === null ? {} : { region }),
        },
      }
    : {};

const complianceFinding = {
  category_uid: 2,
  category_name: 'Findings',
  class_uid: 2003,
  class_name: 'Compliance Finding',
  activity_id: 1,
  activity_name: 'Create',
  type_uid: 200_301,
  type_name: 'Compliance Finding: Create',
} as const;

const metadataOf = ({ report, language, productVersion }: ExportView) => ({
  version: '1.4.0',
  correlation_uid: report.audit.id,
  ...(report.audit.target.provider === 'aws' ? { profiles: ['cloud'] } : {}),
  product: { name: 'Probant', vendor_name: 'Probant', version: productVersion, lang: language },
});

const eventOf = (found: ExportedFinding, view: ExportView) => {
  const { finding, control } = found;
  const { report, language } = view;
  const [severityId, severity] = severities[finding.severity];
  const [statusId, status] = statusOf(found);
  const time = Date.parse(report.collected.to);
  const { resource: uid, kind: type, region } = finding;
  return {
    ...complianceFinding,
    severity_id: severityId,
    severity,
    status_id: statusId,
    status,
    time,
    message: finding.observations.map((one) => observationText(one, language)).join('; '),
    metadata: metadataOf(view),
    finding_info: {
      uid: finding.fingerprint,
      title: control.title[language],
      desc: control.risk[language],
      created_time: time,
    },
    compliance: complianceOf(found),
    resources: [{ uid, type, ...(region === null ? {} : { region }) }],
    remediation: { desc: control.remedy[language], references: [control.remedy.doc] },
    ...cloudOf(report.audit.target, region),
  };
};

/** Open Cybersecurity Schema Framework 1.4, class Compliance Finding: https://schema.ocsf.io/1.4.0/classes/compliance_finding */
export async function* ocsfLines(view: ExportView): AsyncGenerator<string> {
  yield '[';
  let first = true;
  for await (const found of view.findings()) {
    yield `${first ? '' : ','}\n${JSON.stringify(eventOf(found, view))}`;
    first = false;
  }
  yield '\n]\n';
}
