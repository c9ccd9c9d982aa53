import { publicPages } from './fr/public-pages.ts';
import { report } from './fr/report.ts';
import { shell } from './fr/shell.ts';
import { verification } from './fr/verification.ts';
import { work } from './fr/work.ts';

export const fr = { ...shell, ...publicPages, ...verification, ...work, ...report };

export type MessageId = keyof typeof fr;
