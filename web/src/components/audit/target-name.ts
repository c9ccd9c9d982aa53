import type { AuditSummaryBody } from '#core/contract/audits.ts';
import type { Say } from '../../locales/text.tsx';

const withoutScheme = (origin: string): string => origin.replace(/^https:\/\//, '');

/** `AWS 123456789012`, `exemple.fr`; a site over plain HTTP keeps its scheme. */
export const targetName = (target: AuditSummaryBody['target'], t: Say): string => {
  if (target.provider === 'web') return withoutScheme(target.origin);
  return target.account
    ? t('provider.aws.account', { account: target.account })
    : t('provider.aws.pending');
};

/** From a `targetId`: `aws:123456789012`, `web:https://exemple.fr`. */
export const targetIdName = (targetId: string, t: Say): string => {
  const [, provider, rest = ''] = /^(aws|web):(.*)$/.exec(targetId) ?? [];
  if (!provider) return targetId;
  return provider === 'aws' ? t('provider.aws.account', { account: rest }) : withoutScheme(rest);
};
