import { aboutAudits } from './fr/about-audits.ts';
import { auditResults } from './fr/audit-results.ts';
import { audits } from './fr/audits.ts';
import { publicPages } from './fr/public-pages.ts';
import { report } from './fr/report.ts';
import { shell } from './fr/shell.ts';
import { verification } from './fr/verification.ts';
import { work } from './fr/work.ts';

export const fr = {
  ...shell,
  ...publicPages,
  ...aboutAudits,
  ...verification,
  ...work,
  ...report,
  ...audits,
  ...auditResults,
};

export type MessageId = keyof typeof fr;
