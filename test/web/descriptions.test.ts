import { describe, expect, test } from 'vitest';
import { factLines } from '../../web/src/components/fact-lines.ts';
import { fieldRows, readOpenApi } from '../../web/src/components/openapi.ts';
import { fr } from '../../web/src/locales/fr.ts';
import type { Say } from '../../web/src/locales/text.tsx';

const t: Say = (id) => fr[id];

describe('the facts of a signal', () => {
  const values = (source: 'sirene' | 'bodacc' | 'vies', facts: Record<string, unknown> | null) =>
    factLines({ source, facts }, t, 'fr').map(({ value }) => value);

  test('a unit is named, unless it may not be', () => {
    const unit = { kind: 'unit', state: 'active', legalForm: '5710', diffusion: 'full' };
    expect(values('sirene', { ...unit, name: 'Vallier' })).toEqual([
      'Vallier',
      'Active',
      'SAS (5710)',
    ]);
    expect(values('sirene', { ...unit, name: null, diffusion: 'partial' })).toContain(
      fr['fact.diffusion.partial'],
    );
  });

  test('an unknown unit is not called absent', () => {
    expect(values('sirene', { kind: 'unknown-unit' })).toEqual([fr['fact.unit.unknown-unit']]);
  });

  test('notices are counted in full and the first three shown', () => {
    const notice = { publishedOn: '2026-03-11', family: 'dpc', court: null, judgment: null };
    const lines = values('bodacc', { total: 12, notices: Array.from({ length: 5 }, () => notice) });
    expect(lines).toEqual(['12', ...Array(3).fill('11 mars 2026 · dépôt des comptes')]);
  });

  test('a VAT number says where it comes from', () => {
    expect(
      values('vies', { vatNumber: 'FR27552032534', provenance: 'derived', valid: false }),
    ).toEqual(['FR27552032534', 'calculé d’après le SIREN', 'Non valide']);
  });

  test('a silent source, and facts of a shape to come, break nothing', () => {
    expect(values('vies', null)).toEqual([]);
    expect(values('bodacc', { notices: 'later', total: null })).toEqual(['0']);
  });
});

describe('the description of the API', () => {
  const body = { $ref: '#/components/schemas/Body' };
  const api = {
    info: { title: 'Probant', version: '1' },
    paths: {
      '/api/assessments': {
        post: {
          requestBody: { content: { 'application/json': { schema: body } } },
          responses: { 202: { description: 'Accepted' } },
        },
      },
      '/api/elsewhere': { get: {} },
    },
    components: {
      schemas: {
        Body: {
          type: 'object',
          required: ['siren'],
          properties: {
            siren: { type: 'string' },
            mode: { enum: ['A', 'B'] },
            seals: {
              type: 'array',
              items: { type: 'object', properties: { at: { type: 'string', format: 'date' } } },
            },
            name: { anyOf: [{ type: 'string' }, { type: 'null' }] },
          },
        },
      },
    },
  };

  test('endpoints are grouped by who serves them, with what their route says', () => {
    const read = readOpenApi(api);
    expect(read?.groups.map(({ name }) => name)).toEqual(['assessments', 'other']);
    expect(read?.groups[0]?.endpoints[0]).toMatchObject({
      key: 'POST /api/assessments',
      route: 'assessments.create',
      summary: 'Assesses a supplier',
    });
  });

  test('fields are listed as deep as they lie, references followed', () => {
    const rows = fieldRows(api, body).map(({ path, type, required }) => [path, type, required]);
    expect(rows).toEqual([
      ['siren', 'string', true],
      ['mode', '"A" | "B"', false],
      ['seals', 'object[]', false],
      ['seals.at', 'string (date)', false],
      ['name', 'string | null', false],
    ]);
  });

  test('fields of an object in several forms are listed once, needed where all need them', () => {
    const form = (kind: string, own: object) => ({
      type: 'object',
      required: ['kind', 'at', ...Object.keys(own)],
      properties: { kind: { const: kind }, at: { type: 'string' }, ...own },
    });
    const forms = { oneOf: [form('held', { by: { type: 'string' } }), form('left', {})] };
    const rows = fieldRows({}, forms).map(({ path, type, required }) => [path, type, required]);
    expect(rows).toEqual([
      ['kind', '"held" | "left"', true],
      ['at', 'string', true],
      ['by', 'string', false],
    ]);
  });

  test('a schema that holds itself ends', () => {
    const loop = { type: 'object', properties: { again: { $ref: '#/loop' } } };
    expect(fieldRows({ loop }, loop).length).toBeLessThan(10);
  });

  test('anything else is refused', () => {
    expect(readOpenApi({ hello: 1 })).toBeNull();
  });
});
