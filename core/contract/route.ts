import { z } from 'zod';
import type { ProblemCode } from './problems.ts';

/** Requests per window and client, as the product promises them. */
export const rateZones = {
  authentication: { name: 'authentication', limit: 10, windowSeconds: 60 },
  'audit-start': { name: 'audit-start', limit: 5, windowSeconds: 60 },
  general: { name: 'general', limit: 30, windowSeconds: 1 },
} as const;

export const nothing = z.strictObject({});

/** One endpoint. From this table come the gateway, the types of handlers and client, and OpenAPI. */
export interface RouteDeclaration {
  /** `group.verb`; the group is the function that serves it. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** `public` needs no one; else the roles that may call. */
  readonly access: 'public' | readonly ('admin' | 'auditor' | 'demo')[];
  readonly zone: keyof typeof rateZones;
  /** Needs an `Idempotency-Key`. */
  readonly idempotent: boolean;
  /** A change made from a browser session needs a CSRF token. */
  readonly csrf: boolean;
  readonly pathParameters: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  readonly status: 200 | 201 | 202 | 204 | 302;
  readonly response: z.ZodType;
  readonly problems: readonly ProblemCode[];
}

export const everyone = ['admin', 'auditor', 'demo'] as const;
export const writers = ['admin', 'auditor'] as const;

export const reading = {
  method: 'GET',
  zone: 'general',
  idempotent: false,
  csrf: false,
  pathParameters: nothing,
  query: nothing,
  body: nothing,
  status: 200,
  problems: [],
} as const;

export const changing = { ...reading, method: 'POST', csrf: true } as const;
