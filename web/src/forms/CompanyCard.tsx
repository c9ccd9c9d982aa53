import { useQuery } from '@tanstack/react-query';
import type { CompanyCardBody } from '#core/contract/companies.ts';
import { companiesQuery } from '../api/queries.ts';
import { formatSiren } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Notice } from '../ui/Notice.tsx';

const Card = ({ company }: { company: CompanyCardBody }) => {
  const { t } = useText();
  const lines = [
    [t('company.siren'), formatSiren(company.siren)],
    [t('company.state'), t(`company.${company.state}`)],
    [t('company.activity'), company.activity],
    [t('company.city'), company.city],
  ] as const;
  return (
    <section className="company-card" aria-label={t('company.card')}>
      <h2>{company.name ?? t('common.masked')}</h2>
      {company.partialDiffusion ? <p className="small soft">{t('company.partial')}</p> : null}
      <dl className="terms">
        {lines.map(([says, value]) =>
          value ? (
            <div key={says}>
              <dt>{says}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
};

/** Who it is, before anything is spent. A register that is down does not stop anybody. */
export const CompanyPreview = (props: { siren: string; chosen: CompanyCardBody | null }) => {
  const { t } = useText();
  const search = useQuery({ ...companiesQuery(props.siren), enabled: props.chosen === null });
  const company =
    props.chosen ?? search.data?.companies.find(({ siren }) => siren === props.siren) ?? null;
  if (company) return <Card company={company} />;
  if (search.isPending) {
    return <output className="soft">{t('company.looking')}</output>;
  }
  return search.isError ? (
    <Notice tone="info" title={t('company.lookFailed')}>
      <p>{t('company.lookFailed.says')}</p>
    </Notice>
  ) : (
    <Notice tone="info" title={t('company.notFound', { siren: formatSiren(props.siren) })}>
      <p>{t('company.notFound.says')}</p>
    </Notice>
  );
};
