import { describe, expect, it } from 'vitest';
import { canonicalSha256 } from '#core/domain/canonical.ts';
import { judge } from '#core/domain/judge.ts';
import { verdictRules } from '#core/domain/rules/table.ts';
import { shownName } from '#core/domain/supplier-facts.ts';
import { matchNames } from '#core/domain/supplier-facts-vies.ts';
import type { Instant } from '#core/domain/time.ts';
import {
  day,
  filed,
  judged,
  signals,
  silent,
  subject,
  today,
  unit,
  vatAnswer,
} from './supplier-cases.ts';

describe('a judgement', () => {
  it('is VERT without a decision when every source answered well', async () => {
    expect(await judge(subject, signals(), today)).toEqual({
      verdict: 'VERT',
      on: today,
      decisions: [],
      rules: {
        version: verdictRules.version,
        sha256: await canonicalSha256(verdictRules),
        count: verdictRules.rules.length,
      },
    });
  });

  it('is GRIS when nothing was asked', async () => {
    const { verdict, decisions } = await judge(subject, [], today);
    expect(verdict).toBe('GRIS');
    expect(decisions.map(({ facts }) => facts['source'])).toEqual(['sirene', 'bodacc', 'vies']);
    expect(decisions[0]?.facts['sourceCode']).toBe('NOT_ASKED');
  });

  it('names the source and its code', async () => {
    const down = silent('vies', 'unavailable', 'MS_MAX_CONCURRENT_REQ');
    const { decisions } = await judge(subject, [...signals().slice(0, 2), down], today);
    expect(decisions[0]).toMatchObject({
      rule: 'source-unavailable',
      facts: { source: 'vies', sourceStatus: 'unavailable', sourceCode: 'MS_MAX_CONCURRENT_REQ' },
    });
    expect(decisions[0]?.text.en).toContain('VIES did not answer (code: MS_MAX_CONCURRENT_REQ)');
  });

  it('reads the later of two signals of a source', async () => {
    const earlier = { ...silent('vies'), at: '2026-11-20T00:00:00.000Z' as Instant };
    expect((await judge(subject, [...signals(), earlier], today)).verdict).toBe('VERT');
  });

  it('writes days and courts as each language does', async () => {
    const { decisions } = await judge(
      subject,
      signals({ notices: [filed, judged('A1', 'opens-liquidation', '2026-09-01')] }),
      today,
    );
    expect(decisions[0]?.text.fr).toContain('depuis le 1er septembre 2026 (tribunal\u202f: Greffe');
    expect(decisions[0]?.text.en).toContain('since 1 September 2026 (court: Greffe');
  });

  it('reads the state of a unit on the day judged', async () => {
    const history = unit({
      state: 'ceased',
      ceasedOn: day('2026-10-01'),
      periods: [
        { from: day('2026-10-01'), to: null, state: 'ceased' },
        { from: day('2011-04-04'), to: day('2026-10-01'), state: 'active' },
      ],
    });
    expect((await judge(subject, signals({ sirene: history }), day('2026-09-30'))).verdict).toBe(
      'VERT',
    );
    expect((await judge(subject, signals({ sirene: history }), day('2026-10-01'))).verdict).toBe(
      'ROUGE',
    );
  });

  it.each([
    ['180 days', '2026-05-25', []],
    ['179 days', '2026-05-26', ['sirene-recent']],
  ])('counts %s of age', async (_says, createdOn, rules) => {
    const { decisions } = await judge(
      subject,
      signals({ sirene: unit({ createdOn: day(createdOn) }) }),
      today,
    );
    expect(decisions.map(({ rule }) => rule)).toEqual(rules);
  });

  it('shows nothing that identifies a partially diffused unit', async () => {
    const hidden = signals({
      sirene: unit({ diffusion: 'partial', name: null, headOffice: null, legalForm: '1000' }),
      notices: [judged('A202600170001', 'opens-liquidation')],
      vies: vatAnswer({ name: 'KERVADEC JEANNE' }),
    });
    const text = JSON.stringify(await judge(subject, hidden, today));
    expect(text).not.toMatch(/kervadec|quimper|A202600170001/i);
    expect(text).toContain('non disponible');
  });
});

describe('the name that may be shown', () => {
  it('is the one of a fully diffused unit', () => {
    expect(shownName(signals())).toBe('ÉBÉNISTERIE KERVADEC');
  });

  it.each([
    ['partial diffusion', signals({ sirene: unit({ diffusion: 'partial', name: null }) })],
    ['a name that slipped through', signals({ sirene: unit({ diffusion: 'partial' }) })],
    ['silence', [silent('sirene'), ...signals().slice(1)]],
    ['an unknown unit', signals({ sirene: { kind: 'unknown-unit' } })],
  ])('is none under %s', (_says, drawn) => {
    expect(shownName(drawn)).toBeNull();
  });
});

describe('names in two registers', () => {
  it.each([
    ['DANONE', 'SA DANONE', 'same'],
    ['ÉBÉNISTERIE KERVADEC', 'SAS EBENISTERIE KERVADEC', 'same'],
    ['JULIEN CASTAGNÈDE', 'M CASTAGNEDE JULIEN', 'same'],
    ['DUPONT & FILS', 'SARL DUPONT ET FILS', 'same'],
    ['TRANSPORTS ROUSSILLON-VANEL', 'TRANSPORTS ROUSSILLON VANEL LOGISTIQUE', 'near'],
    ['OCTO-TECHNOLOGY', 'OCTOTECHNOLOGY', 'near'],
    ['MAISON TRÉVILLE', 'SAS ZÉPHYR PATRIMOINE', 'far'],
    ['', 'SAS ZÉPHYR', 'far'],
  ] as const)('%s and %s are %s', (one, other, match) => {
    expect(matchNames(one, other)).toBe(match);
    expect(matchNames(other, one)).toBe(match);
  });
});
