import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ResponseOf } from '#core/contract/routes.ts';
import { awsAccessQuery } from '../../api/audit-queries.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useText } from '../../locales/text.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Policy } from './Policy.tsx';

type Access = ResponseOf<'audits.awsAccess'>;

const Step = (props: { title: string; says: string; children?: ReactNode }) => (
  <li className="stack tight">
    <strong>{props.title}</strong>
    <p className="small soft">{props.says}</p>
    {props.children}
  </li>
);

const Steps = ({ access }: { access: Access }) => {
  const { t } = useText();
  const { externalId, trustPolicy, permissions } = access;
  return (
    <ol className="role-steps">
      <Step
        title={t(trustPolicy ? 'newAudit.step.trust' : 'newAudit.step.local')}
        says={t(trustPolicy ? 'newAudit.step.trust.says' : 'newAudit.step.local.says')}
      >
        <p className="external-id">
          <span className="soft">{t('newAudit.externalId')}</span> <code>{externalId}</code>
          <CopyButton text={externalId} label={t('newAudit.copyExternalId')} />
        </p>
        {trustPolicy ? (
          <Policy title={t('newAudit.trustPolicy')} policy={trustPolicy} isOpen />
        ) : null}
      </Step>
      <Step
        title={t('newAudit.step.permissions', { count: permissions.length })}
        says={t('newAudit.step.permissions.says')}
      >
        {permissions.map((policy, place) => {
          const title = t('newAudit.permissions', { part: place + 1, parts: permissions.length });
          return <Policy key={title} title={title} policy={policy} isOpen={false} />;
        })}
      </Step>
      <Step title={t('newAudit.step.arn')} says={t('newAudit.step.arn.says')} />
    </ol>
  );
};

/** What the owner of an account does so that a role of theirs lets us in. */
export const RoleSteps = () => {
  const { t } = useText();
  const asked = useQuery(awsAccessQuery);
  return (
    <section className="section" aria-labelledby="role-steps-title">
      <h2 id="role-steps-title">{t('newAudit.steps')}</h2>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('newAudit.steps.loading')} lines={5} />
      ) : (
        <Steps access={asked.data} />
      )}
    </section>
  );
};
