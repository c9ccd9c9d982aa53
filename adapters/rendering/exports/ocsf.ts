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

const evidenceOf = ({ finding }: ExportedFinding, { language }: ExportView): readonly string[] =>
  finding.observations.map((one) => observationText(one, language));

/** 2 Warning: the check gave no result because something is missing. It is not 0 Unknown. */
const complianceOf = (found: ExportedFinding, view: ExportView) => ({
  control: found.finding.control,
  standards: [...new Set(found.references.map(({ name, edition }) => `${name} ${edition}`))],
  requirements: found.references.map(({ framework, requirement }) => `${framework} ${requirement}`),
  ...(found.finding.status === 'fail'
    ? { status_id: 3, status: 'Fail' }
    : { status_id: 2, status: 'Warning' }),
  status_details: evidenceOf(found, view),
});

const cloudOf = ({ account, region }: ExportedFinding['finding'], target: AuditTarget) =>
  target.provider === 'aws'
    ? {
        cloud: {
          provider: 'AWS',
          ...(account === null
            ? {}
            : { account: { uid: account, type: 'AWS Account', type_id: 10 } }),
          ...(target.organization?.id ? { org: { uid: target.organization.id } } : {}),
          ...(region === null ? {} : { region }),
        },
      }
    : {};

const complianceFinding = {
  category_uid: 2,
  category_name: 'Findings',
  class_uid: 2003,
  class_name: 'Compliance Finding',
} as const;

/** A failure that the previous audit met too is an update of the same finding. */
const activityOf = ({ finding }: ExportedFinding) =>
  finding.change === 'persistent'
    ? {
        activity_id: 2,
        activity_name: 'Update',
        type_uid: 200_302,
        type_name: 'Compliance Finding: Update',
      }
    : {
        activity_id: 1,
        activity_name: 'Create',
        type_uid: 200_301,
        type_name: 'Compliance Finding: Create',
      };

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
    ...activityOf(found),
    severity_id: severityId,
    severity,
    status_id: statusId,
    status,
    time,
    message: evidenceOf(found, view).join('; '),
    metadata: metadataOf(view),
    finding_info: {
      uid: finding.fingerprint,
      title: control.title[language],
      desc: control.risk[language],
      ...(finding.change === 'persistent' ? {} : { created_time: time }),
      last_seen_time: time,
    },
    compliance: complianceOf(found, view),
    resources: [{ uid, type, ...(region === null ? {} : { region }) }],
    remediation: { desc: control.remedy[language], references: [control.remedy.doc] },
    ...(finding.exemption ? { comment: finding.exemption.reason } : {}),
    ...cloudOf(finding, report.audit.target),
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
