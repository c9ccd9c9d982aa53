import { Link } from 'react-router';
import type { AssessmentSummary } from '#core/contract/assessments.ts';
import { assessmentAddress } from '../api/addresses.ts';
import { formatSiren } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Moment } from '../ui/Moment.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

/** Links by number alone would all read the same where no name may be shown. */
const SupplierName = ({ one }: { one: AssessmentSummary }) => {
  const { t } = useText();
  if (one.supplierName) return one.supplierName;
  return (
    <>
      <span className="soft">
        {t(one.status === 'running' ? 'table.nameToCome' : 'table.noName')}
      </span>
      <span className="hidden-visually"> {formatSiren(one.siren)}</span>
    </>
  );
};

const Outcome = ({ one }: { one: AssessmentSummary }) => {
  const { t } = useText();
  if (one.verdict) return <VerdictMark verdict={one.verdict} />;
  return <span className="soft">{t(`status.${one.status}`)}</span>;
};

const AssessmentRow = ({ one }: { one: AssessmentSummary }) => {
  const { t } = useText();
  return (
    <tr>
      <th scope="row">
        <Link to={assessmentAddress(one.id)}>
          <SupplierName one={one} />
        </Link>
      </th>
      <td className="cell-siren">{formatSiren(one.siren)}</td>
      <td className="cell-verdict">
        <Outcome one={one} />
      </td>
      <td className="cell-mode soft">{t(`mode.${one.mode}`)}</td>
      <td className="cell-when">
        <Moment at={one.requestedAt} form="short" />
      </td>
      <td className="cell-sealed">
        {one.sealedAt ? (
          <Moment at={one.sealedAt} form="short" />
        ) : (
          <span className="soft">{t(`status.${one.status}`)}</span>
        )}
      </td>
    </tr>
  );
};

/** A real table; at phone width its rows read as cards. */
export const AssessmentTable = (props: {
  assessments: readonly AssessmentSummary[];
  caption: string;
}) => {
  const { t } = useText();
  return (
    <table className="table">
      <caption className="hidden-visually">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.supplier')}</th>
          <th scope="col">SIREN</th>
          <th scope="col">{t('table.verdict')}</th>
          <th scope="col" className="cell-mode">
            {t('table.mode')}
          </th>
          <th scope="col">{t('table.requested')}</th>
          <th scope="col">{t('table.sealed')}</th>
        </tr>
      </thead>
      <tbody>
        {props.assessments.map((one) => (
          <AssessmentRow key={one.id} one={one} />
        ))}
      </tbody>
    </table>
  );
};
