import { createBrowserRouter, type LoaderFunctionArgs } from 'react-router';
import { aboutAuditsPath } from '#core/domain/web/manners.ts';
import { verificationQuery } from './api/queries.ts';
import { queryClient } from './api/query-client.ts';
import { PublicFrame } from './components/PublicFrame.tsx';
import { RouteFailure } from './components/RouteFailure.tsx';
import { isToken } from './forms/token-field.ts';

/** The answer travels while the page's own code does. */
const askForSeal = ({ params: { token = '' } }: LoaderFunctionArgs): null => {
  if (isToken(token)) void queryClient.prefetchQuery(verificationQuery(token));
  return null;
};

/** Each page is a file of its own: who scans a QR code loads the verification and nothing else. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: RouteFailure,
    HydrateFallback: () => null,
    children: [
      {
        Component: PublicFrame,
        children: [
          {
            path: '/',
            lazy: async () => ({
              Component: (await import('./pages/LandingPage.tsx')).LandingPage,
            }),
          },
          {
            path: '/verify',
            lazy: async () => ({
              Component: (await import('./pages/VerifyStartPage.tsx')).VerifyStartPage,
            }),
          },
          {
            path: '/verify/:token',
            loader: askForSeal,
            lazy: async () => ({ Component: (await import('./pages/VerifyPage.tsx')).VerifyPage }),
          },
          {
            path: '/rules',
            lazy: async () => ({ Component: (await import('./pages/RulesPage.tsx')).RulesPage }),
          },
          {
            path: aboutAuditsPath,
            lazy: async () => ({
              Component: (await import('./pages/AboutAuditsPage.tsx')).AboutAuditsPage,
            }),
          },
          {
            path: '/docs/api',
            lazy: async () => ({
              Component: (await import('./pages/ApiDocsPage.tsx')).ApiDocsPage,
            }),
          },
          {
            path: '*',
            lazy: async () => ({
              Component: (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
            }),
          },
        ],
      },
      {
        lazy: async () => ({
          Component: (await import('./components/MemberFrame.tsx')).MemberFrame,
        }),
        children: [
          {
            path: '/dashboard',
            lazy: async () => ({
              Component: (await import('./pages/DashboardPage.tsx')).DashboardPage,
            }),
          },
          {
            path: '/assessments',
            lazy: async () => ({
              Component: (await import('./pages/HistoryPage.tsx')).HistoryPage,
            }),
          },
          {
            path: '/assessments/new',
            lazy: async () => ({
              Component: (await import('./pages/NewAssessmentPage.tsx')).NewAssessmentPage,
            }),
          },
          {
            path: '/assessments/:id',
            lazy: async () => ({
              Component: (await import('./pages/AssessmentPage.tsx')).AssessmentPage,
            }),
          },
          {
            path: '/audits',
            lazy: async () => ({ Component: (await import('./pages/AuditsPage.tsx')).AuditsPage }),
          },
          {
            path: '/audits/new',
            lazy: async () => ({
              Component: (await import('./pages/NewAuditPage.tsx')).NewAuditPage,
            }),
          },
          {
            path: '/audits/:id',
            lazy: async () => ({ Component: (await import('./pages/AuditPage.tsx')).AuditPage }),
          },
          {
            path: '/audits/:id/compare',
            lazy: async () => ({
              Component: (await import('./pages/AuditComparisonPage.tsx')).AuditComparisonPage,
            }),
          },
        ],
      },
    ],
  },
]);
