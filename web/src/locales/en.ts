import { aboutAudits } from './en/about-audits.ts';
import { auditResults } from './en/audit-results.ts';
import { audits } from './en/audits.ts';
import { publicPages } from './en/public-pages.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { verification } from './en/verification.ts';
import { work } from './en/work.ts';
import type { MessageId } from './fr.ts';

export const en: Record<MessageId, string> = {
  ...shell,
  ...publicPages,
  ...aboutAudits,
  ...verification,
  ...work,
  ...report,
  ...audits,
  ...auditResults,
};
