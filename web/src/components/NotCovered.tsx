import { FileQuestionMark } from 'lucide-react';
import { useText } from '../locales/text.tsx';

/** The law asks for more than registers say: stated beside every verdict. */
export const NotCovered = () => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby="limits-title">
      <h2 id="limits-title">{t('limits.title')}</h2>
      <ul className="lines limits-list">
        {(['urssaf', 'workers'] as const).map((limit) => (
          <li key={limit}>
            <FileQuestionMark size={18} aria-hidden />
            <div className="stack tight">
              <strong>{t(`limits.${limit}`)}</strong>
              <p className="soft">{t(`limits.${limit}.says`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="small soft">{t('limits.law')}</p>
    </section>
  );
};
