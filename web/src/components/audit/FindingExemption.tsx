import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingBody } from '#core/contract/findings.ts';
import { exemptionsQuery } from '../../api/audit-queries.ts';
import { ExemptionForm } from '../../forms/audit/ExemptionForm.tsx';
import { useText } from '../../locales/text.tsx';
import { mayCreate, useSession } from '../session-context.ts';
import { ExemptionNote } from './ExemptionNote.tsx';
import { exemptionFor, today } from './exemption-for.ts';

/** Who answers for a failure: whoever does, or the form to say so. */
export const FindingExemption = ({ finding, target }: { finding: FindingBody; target: string }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  const [isOpen, setOpen] = useState(false);
  const known = useQuery(exemptionsQuery(target));
  const exemptions = known.data?.exemptions ?? [];
  const held = exemptionFor(finding, exemptions, today());
  if (finding.status !== 'fail' || known.isPending || (!held && !allowed)) return null;
  return (
    <section className="stack finding-exemption">
      <h4>{t('exemption.title')}</h4>
      {held ? (
        <ExemptionNote
          exemption={held}
          target={target}
          isCounted={finding.exemption?.id === held.id}
        />
      ) : isOpen ? (
        <ExemptionForm finding={finding} target={target} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p className="small soft">{t('exemption.says')}</p>
          <div>
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {t('exemption.open')}
            </button>
          </div>
        </>
      )}
    </section>
  );
};
