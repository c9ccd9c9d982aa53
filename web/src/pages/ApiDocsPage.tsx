import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { type RouteDeclaration, rateZones } from '#core/contract/route.ts';
import { type RouteId, routes } from '#core/contract/routes.ts';
import { openApiQuery } from '../api/queries.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import {
  type ApiDescription,
  type Endpoint,
  type FieldRow,
  readOpenApi,
} from '../components/openapi.ts';
import { useTitle } from '../components/use-title.ts';
import { useText } from '../locales/text.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';

const Fields = ({ title, rows }: { title: string; rows: readonly FieldRow[] }) => {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <div className="section api-fields">
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.path} className={`depth-${row.depth}`}>
            <code>{row.name}</code>
            <span className="small">
              <code className="soft">{row.type}</code>
              {row.required ? <span className="soft"> · {t('api.required')}</span> : null}
              {row.description ? <span className="api-says soft">{row.description}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Who may call, how often, and what a call must carry: from the table of routes itself. */
const Terms = ({ route }: { route: RouteId }) => {
  const { t } = useText();
  const declared: RouteDeclaration = routes[route];
  const { access } = declared;
  const zone = rateZones[declared.zone];
  return (
    <dl className="terms small">
      <div>
        <dt>{t('api.access')}</dt>
        <dd>
          {access === 'public'
            ? t('api.access.public')
            : access.map((role) => t(`role.${role}`)).join(', ')}
        </dd>
      </div>
      <div>
        <dt>{t('api.rate')}</dt>
        <dd>{t('api.rate.says', { limit: zone.limit, seconds: zone.windowSeconds })}</dd>
      </div>
      {declared.idempotent ? (
        <div>
          <dt>Idempotency-Key</dt>
          <dd>{t('api.idempotent')}</dd>
        </div>
      ) : null}
      {declared.csrf ? (
        <div>
          <dt>X-CSRF-Token</dt>
          <dd>{t('api.csrf')}</dd>
        </div>
      ) : null}
    </dl>
  );
};

const EndpointEntry = ({ endpoint }: { endpoint: Endpoint }) => {
  const { t } = useText();
  return (
    <details className="endpoint">
      <summary>
        <span className="endpoint-method">{endpoint.method}</span>
        <code>{endpoint.path}</code>
        <span className="soft endpoint-summary">{endpoint.summary}</span>
        <ChevronDown className="soft" size={16} aria-hidden />
      </summary>
      <div className="stack endpoint-body">
        {endpoint.route ? <Terms route={endpoint.route} /> : null}
        <Fields title={t('api.parameters')} rows={endpoint.parameters} />
        <Fields title={t('api.body')} rows={endpoint.body} />
        {endpoint.responses.map(({ status, description, fields }) =>
          fields.length > 0 && status < '4' ? (
            <Fields key={status} title={`${status} · ${description}`} rows={fields} />
          ) : (
            <p key={status} className="small">
              <strong>{status}</strong> <span className="soft">{description}</span>
            </p>
          ),
        )}
      </div>
    </details>
  );
};

const Description = ({ api }: { api: ApiDescription }) => {
  const { t } = useText();
  return (
    <>
      {api.groups.map(({ name, endpoints }) => (
        <section key={name} className="section" aria-labelledby={`group-${name}`}>
          <h2 id={`group-${name}`}>{t(`api.group.${name}`)}</h2>
          <div className="endpoints">
            {endpoints.map((endpoint) => (
              <EndpointEntry key={endpoint.key} endpoint={endpoint} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
};

export const ApiDocsPage = () => {
  const { t } = useText();
  const asked = useQuery(openApiQuery);
  const api = useMemo(() => (asked.data ? readOpenApi(asked.data) : null), [asked.data]);
  useTitle(t('api.title'));
  return (
    <div className="stack page">
      <div className="stack">
        <h1>{t('api.title')}</h1>
        <p>{t('api.lead')}</p>
        <p className="soft">
          {api ? `${t('api.version', { version: api.version })} · ` : ''}
          <a href="/api/openapi.json">/api/openapi.json</a>
        </p>
      </div>
      {asked.isError ? (
        <FailureNotice error={asked.error} onRetry={() => void asked.refetch()} />
      ) : asked.isPending ? (
        <Loading what={t('api.loading')} lines={8} />
      ) : api ? (
        <Description api={api} />
      ) : (
        <Notice tone="danger" title={t('api.unreadable')} />
      )}
    </div>
  );
};
