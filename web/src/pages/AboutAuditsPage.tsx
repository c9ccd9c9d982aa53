import type { ReactNode } from 'react';
import { publicOrigin } from '#core/domain/public-origin.ts';
import { exposures } from '#core/domain/web/exposures.ts';
import {
  mostCaaQueries,
  mostDnsQueries,
  mostTlsConnections,
  politeManners,
  robotName,
  userAgentOf,
} from '#core/domain/web/manners.ts';
import { foreignOrigin, unknownPath } from '#core/domain/web/site-evidence.ts';
import { useTitle } from '../components/use-title.ts';
import { formatBytes } from '../locales/format.ts';
import type { MessageId } from '../locales/fr.ts';
import { useText } from '../locales/text.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';

const exposedPaths = Object.values(exposures).flatMap(({ paths }): readonly string[] => paths);

const robotsRules = `User-agent: ${robotName}\nDisallow: /`;

const Section = ({ title, children }: { title: MessageId; children: ReactNode }) => {
  const { t } = useText();
  return (
    <section className="section" aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {children}
    </section>
  );
};

const Term = ({ name, children }: { name: MessageId; children: ReactNode }) => {
  const { t } = useText();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
};

const Paths = ({ paths }: { paths: readonly string[] }) => (
  <ul className="paths">
    {paths.map((path) => (
      <li key={path}>
        <code>{path}</code>
      </li>
    ))}
  </ul>
);

const Who = () => {
  const { t } = useText();
  return (
    <Section title="aboutAudits.who">
      <p>{t('aboutAudits.who.says')}</p>
      <CodeBlock
        text={userAgentOf(location.origin)}
        label="User-Agent"
        copyLabel={t('common.copy')}
      />
      <p className="soft">{t('aboutAudits.who.elsewhere', { origin: publicOrigin })}</p>
    </Section>
  );
};

const Asked = () => {
  const { t } = useText();
  return (
    <Section title="aboutAudits.asked">
      <dl className="terms">
        <Term name="aboutAudits.pages">
          <p>{t('aboutAudits.pages.says')}</p>
        </Term>
        <Term name="aboutAudits.agreed">
          <p>{t('aboutAudits.agreed.says')}</p>
          <Paths paths={[unknownPath]} />
        </Term>
        <Term name="aboutAudits.exposed">
          <p>{t('aboutAudits.exposed.says')}</p>
          <Paths paths={exposedPaths} />
        </Term>
        <Term name="aboutAudits.methods">
          <p>{t('aboutAudits.methods.says', { origin: foreignOrigin })}</p>
        </Term>
        <Term name="aboutAudits.around">
          <p>{t('aboutAudits.around.says')}</p>
        </Term>
      </dl>
    </Section>
  );
};

const HowMuch = () => {
  const { t, language } = useText();
  const { requests, pauseMs, siteMs, maxBodyBytes } = politeManners;
  return (
    <Section title="aboutAudits.much">
      <p>{t('aboutAudits.much.says')}</p>
      <dl className="terms">
        <Term name="aboutAudits.requests">
          {t('aboutAudits.requests.says', {
            requests,
            rate: 1000 / pauseMs,
            minutes: siteMs / 60_000,
          })}
        </Term>
        <Term name="aboutAudits.body">{formatBytes(maxBodyBytes, language)}</Term>
        <Term name="aboutAudits.policy">{t('aboutAudits.policy.says')}</Term>
        <Term name="aboutAudits.tls">
          {t('aboutAudits.tls.says', { connections: mostTlsConnections })}
        </Term>
        <Term name="aboutAudits.dns">
          {t('aboutAudits.dns.says', { queries: mostDnsQueries, more: mostCaaQueries })}
        </Term>
      </dl>
    </Section>
  );
};

const HowToStop = () => {
  const { t } = useText();
  return (
    <Section title="aboutAudits.stop">
      <p>{t('aboutAudits.stop.says')}</p>
      <CodeBlock
        text={robotsRules}
        label={t('aboutAudits.stop.file')}
        copyLabel={t('common.copy')}
      />
      <p>{t('aboutAudits.stop.part', { robot: robotName })}</p>
      <p>{t('aboutAudits.stop.read')}</p>
      <p>{t('aboutAudits.stop.front')}</p>
      <p>{t('aboutAudits.stop.rest')}</p>
    </Section>
  );
};

/** For who met us in an access log: the User-Agent of audits of sites names this page. */
export const AboutAuditsPage = () => {
  const { t } = useText();
  useTitle(t('aboutAudits.title'));
  return (
    <div className="stack page about-audits">
      <div className="stack">
        <h1>{t('aboutAudits.title')}</h1>
        <p>{t('aboutAudits.lead')}</p>
      </div>
      <Who />
      <HowToStop />
      <Asked />
      <HowMuch />
      <Section title="aboutAudits.never">
        <p>{t('aboutAudits.never.attack')}</p>
        <p>{t('aboutAudits.never.form')}</p>
        <p>{t('aboutAudits.never.inside')}</p>
      </Section>
    </div>
  );
};
