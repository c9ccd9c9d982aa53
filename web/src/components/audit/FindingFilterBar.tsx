import { X } from 'lucide-react';
import type { AccountSummaryBody } from '#core/contract/audits.ts';
import { severities } from '#core/domain/control.ts';
import { changes, findingStatuses } from '../../api/audit-addresses.ts';
import { formatNumber, pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import {
  type ControlTally,
  controlsWithin,
  frameworksOf,
  servicesOf,
  statusCounts,
} from './control-counts.ts';
import type { FindingView } from './use-finding-filters.ts';

interface Filtered {
  readonly view: FindingView;
  readonly controls: readonly ControlTally[];
}

interface Shown extends Filtered {
  /** An earlier audit tells what changed. */
  readonly hasPast: boolean;
  /** Of an organisation. */
  readonly accounts: readonly AccountSummaryBody[];
}

const StatusChoice = ({ view, controls }: Filtered) => {
  const { t, language } = useText();
  // Of one account among several, what each control gave is not counted.
  const counts = view.filters.account ? null : statusCounts(controlsWithin(controls, view.filters));
  return (
    <fieldset className="segments">
      <legend className="hidden-visually">{t('findings.status')}</legend>
      {findingStatuses.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={view.filters.status === status}
          onClick={() => view.change({ status })}
        >
          {t(`findings.${status}`)}
          {counts ? (
            <span className="tabular segment-count">{formatNumber(counts[status], language)}</span>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
};

const AccountSelect = ({ view, accounts }: Pick<Shown, 'view' | 'accounts'>) => {
  const { t } = useText();
  if (accounts.length < 2) return null;
  return (
    <Select
      label={t('auditProgress.account')}
      value={view.filters.account}
      any={t('findings.any.account')}
      options={accounts.map(({ id, name }) => ({
        value: id,
        label: name === null ? id : `${name} (${id})`,
      }))}
      onChange={(account) => view.change({ account })}
    />
  );
};

const Selects = ({ view, controls, hasPast, accounts }: Shown) => {
  const { t } = useText();
  const { filters, change } = view;
  const services = servicesOf(controls);
  return (
    <>
      <AccountSelect view={view} accounts={accounts} />
      <Select
        label={t('findings.severity')}
        value={filters.severity}
        any={t('findings.any.severity')}
        options={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        onChange={(severity) => change({ severity })}
      />
      {services.length > 1 ? (
        <Select
          label={t('findings.service')}
          value={filters.service}
          any={t('findings.any.service')}
          options={services.map((value) => ({ value, label: value }))}
          onChange={(service) => change({ service })}
        />
      ) : null}
      <Select
        label={t('findings.framework')}
        value={filters.framework}
        any={t('findings.any.framework')}
        options={frameworksOf(controls).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(framework) => change({ framework })}
      />
      {hasPast && filters.status === 'fail' ? (
        <Select
          label={t('findings.change')}
          value={filters.change}
          any={t('findings.any.change')}
          options={changes.map((value) => ({ value, label: t(`change.${value}`) }))}
          onChange={(chosen) => change({ change: chosen })}
        />
      ) : null}
    </>
  );
};

const ControlChip = ({ view, controls }: Filtered) => {
  const { t, language } = useText();
  const { control } = view.filters;
  if (control === null) return null;
  const title = controls.find(({ id }) => id === control)?.title;
  return (
    <button type="button" className="chip" onClick={() => view.change({ control: null })}>
      {t('findings.control', { title: title ? pick(title, language) : control })}
      <X size={14} aria-hidden />
    </button>
  );
};

/** What is shown of the findings. */
export const FindingFilterBar = (props: Shown) => {
  const { t } = useText();
  const { view } = props;
  return (
    <div className="stack filters finding-filters">
      <StatusChoice {...props} />
      <div className="finding-selects">
        <SearchField
          label={t('findings.search')}
          value={view.filters.q}
          onSearch={(q) => view.change({ q })}
        />
        <Selects {...props} />
      </div>
      <ControlChip {...props} />
    </div>
  );
};
