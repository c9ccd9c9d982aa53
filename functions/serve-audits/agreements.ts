import type { Exempt } from '#core/usecases/audit/exempt.ts';
import { externalIdOf } from './read-audit.ts';
import { refuse } from './refusals.ts';
import type { AuditHandlers, AuditUseCases } from './use-cases.ts';

const trustPolicy = (principals: readonly string[], externalId: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: [...principals] },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': externalId } },
    },
  ],
});

export const agreements = ({
  store,
  exempt,
  revokeExemption,
  access,
}: AuditUseCases): Pick<
  AuditHandlers,
  'audits.exemptions' | 'audits.exempt' | 'audits.revokeExemption' | 'audits.awsAccess'
> => ({
  'audits.exemptions': async ({ query, caller }) => {
    const exemptions = await store.exemptions(caller.accountId, query.target);
    return { body: { exemptions: exemptions.map((one) => ({ ...one })) } };
  },

  'audits.exempt': async ({ body, caller, actor }) => {
    const { target, ...asked } = body;
    const outcome = await exempt(caller, target, asked as Parameters<Exempt>[2], actor);
    return outcome.kind === 'granted'
      ? { body: { id: outcome.exemption.id } }
      : refuse(outcome.kind);
  },

  'audits.revokeExemption': async ({ path, query, caller, actor }) => {
    const outcome = await revokeExemption(caller, query.target, path.exemptionId, actor);
    return outcome === 'revoked' ? { body: {} } : refuse(outcome);
  },

  'audits.awsAccess': async ({ caller }) => {
    const externalId = externalIdOf(caller.accountId);
    const { principals, services, permissions } = access;
    return {
      body: {
        externalId,
        principals: [...principals],
        trustPolicy: principals.length === 0 ? null : trustPolicy(principals, externalId),
        permissions: [...permissions()],
        services: [...services],
      },
    };
  },
});
