import type { z } from 'zod';
import {
  assessmentDetail,
  assessmentPage,
  assessmentPath,
  createAssessment,
  created,
  listQuery,
  reportLinks,
  ruleList,
} from './assessments.ts';
import { auditRoutes } from './audit-routes.ts';
import { companyList, companyQuery } from './companies.ts';
import { callbackQuery, refreshed, session, signedOut, signInQuery } from './identity.ts';
import { changing, everyone, nothing, type RouteDeclaration, reading, writers } from './route.ts';
import { health, openApiDocument } from './system.ts';
import { publicKeys, verification, verificationPath } from './verification.ts';

export const routes = {
  'system.health': {
    ...reading,
    path: '/api/health',
    summary: 'State and latency of each dependency',
    access: 'public',
    response: health,
  },
  'system.openapi': {
    ...reading,
    path: '/api/openapi.json',
    summary: 'This document',
    access: 'public',
    response: openApiDocument,
  },
  'identity.signIn': {
    ...reading,
    path: '/api/auth/sign-in',
    summary: 'Sends the browser to the sign-in page',
    access: 'public',
    zone: 'authentication',
    query: signInQuery,
    status: 302,
    response: nothing,
  },
  'identity.callback': {
    ...reading,
    path: '/api/auth/callback',
    summary: 'Where the sign-in page sends the browser back',
    access: 'public',
    zone: 'authentication',
    query: callbackQuery,
    status: 302,
    response: nothing,
    problems: ['sign-in-state-unknown', 'sign-in-refused'],
  },
  'identity.refresh': {
    ...changing,
    path: '/api/auth/refresh',
    summary: 'Renews the session from its refresh cookie',
    access: 'public',
    zone: 'authentication',
    response: refreshed,
    problems: ['not-signed-in', 'session-expired'],
  },
  'identity.signOut': {
    ...changing,
    path: '/api/auth/sign-out',
    summary: 'Ends the session; answers with the address that ends it at the provider too',
    access: 'public',
    response: signedOut,
  },
  'identity.session': {
    ...reading,
    path: '/api/session',
    summary: 'Who is signed in, and for which account',
    access: everyone,
    response: session,
  },
  'companies.search': {
    ...reading,
    path: '/api/companies',
    summary: 'Companies by name or number',
    access: everyone,
    query: companyQuery,
    response: companyList,
    problems: ['dependency-unavailable'],
  },
  'assessments.create': {
    ...changing,
    path: '/api/assessments',
    summary: 'Assesses a supplier',
    access: writers,
    idempotent: true,
    body: createAssessment,
    status: 202,
    response: created,
    problems: [
      'siren-checksum',
      'idempotency-key-missing',
      'idempotency-in-progress',
      'idempotency-body-differs',
    ],
  },
  'assessments.list': {
    ...reading,
    path: '/api/assessments',
    summary: 'The assessments of the account, newest first',
    access: everyone,
    query: listQuery,
    response: assessmentPage,
  },
  'assessments.get': {
    ...reading,
    path: '/api/assessments/{assessmentId}',
    summary: 'One assessment: progress, signals, judgement, seal',
    access: everyone,
    pathParameters: assessmentPath,
    response: assessmentDetail,
    problems: ['not-found'],
  },
  'assessments.report': {
    ...reading,
    path: '/api/assessments/{assessmentId}/report',
    summary: 'Links to the sealed PDF and its seal, good for 15 minutes',
    access: everyone,
    pathParameters: assessmentPath,
    response: reportLinks,
    problems: ['not-found', 'report-not-sealed'],
  },
  ...auditRoutes,
  'verification.rules': {
    ...reading,
    path: '/api/rules',
    summary: 'The verdict rules in force, with their hash',
    access: 'public',
    response: ruleList,
  },
  'verification.verify': {
    ...reading,
    path: '/api/verify/{token}',
    summary: 'Checks a sealed report, or says since when it is withdrawn',
    access: 'public',
    pathParameters: verificationPath,
    response: verification,
    problems: ['not-found'],
  },
  'verification.keys': {
    ...reading,
    path: '/api/keys',
    summary: 'The public keys that seals are checked with',
    access: 'public',
    response: publicKeys,
  },
} as const satisfies Record<string, RouteDeclaration>;

export type RouteId = keyof typeof routes;
export type RouteGroup = RouteId extends `${infer Group}.${string}` ? Group : never;
export type RoutesOf<Group extends RouteGroup> = Extract<RouteId, `${Group}.${string}`>;

export type PathOf<Id extends RouteId> = z.output<(typeof routes)[Id]['pathParameters']>;
export type QueryOf<Id extends RouteId> = z.output<(typeof routes)[Id]['query']>;
export type BodyOf<Id extends RouteId> = z.output<(typeof routes)[Id]['body']>;
export type ResponseOf<Id extends RouteId> = z.output<(typeof routes)[Id]['response']>;

/** `POST /api/assessments`: what API Gateway calls a route key. */
export const routeKeyOf = (route: Pick<RouteDeclaration, 'method' | 'path'>): string =>
  `${route.method} ${route.path}`;

export const routeIds = Object.keys(routes) as RouteId[];

export const groupOf = (id: RouteId): RouteGroup => id.slice(0, id.indexOf('.')) as RouteGroup;

export const routesByKey: ReadonlyMap<string, RouteId> = new Map(
  routeIds.map((id) => [routeKeyOf(routes[id]), id]),
);
