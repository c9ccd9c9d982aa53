import type { AuditSummaryBody } from '#core/contract/audits.ts';
import type { Say } from '../../locales/text.tsx';

const withoutScheme = (origin: string): string => origin.replace(/^https:\/\//, '');

/** `AWS 123456789012`, `exemple.fr`; a site over plain HTTP keeps its scheme. */
export const targetName = (target: AuditSummaryBody['target'], t: Say): string => {
  if (target.provider === 'web') return withoutScheme(target.origin);
  if (target.organization?.id) {
    return t('provider.aws.organization', { organization: target.organization.id });
  }
  return target.account
    ? t('provider.aws.account', { account: target.account })
    : t('provider.aws.pending');
};

/** From a `targetId`: `aws:123456789012`, `aws:o-exampleorgid`, `web:https://exemple.fr`. */
export const targetIdName = (targetId: string, t: Say): string => {
  const [, provider, rest = ''] = /^(aws|web):(.*)$/.exec(targetId) ?? [];
  if (!provider) return targetId;
  if (provider === 'web') return withoutScheme(rest);
  return rest.startsWith('o-')
    ? t('provider.aws.organization', { organization: rest })
    : t('provider.aws.account', { account: rest });
};
