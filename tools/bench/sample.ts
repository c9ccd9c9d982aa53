import { randomUUID } from 'node:crypto';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { Assessment, Subject } from '#core/domain/assessment.ts';
import type { Notice } from '#core/domain/bodacc-facts.ts';
import { sha256Of } from '#core/domain/digest.ts';
import { judge } from '#core/domain/judge.ts';
import type { Siren } from '#core/domain/siren.ts';
import { type AnsweredSignal, type Signal, sources } from '#core/domain/source.ts';
import { shownName } from '#core/domain/supplier-facts.ts';
import { addDays, type CivilDate, civilDateAt } from '#core/domain/time.ts';
import type { Registers } from '#core/usecases/consult-source.ts';

/** In liquidation, with two notices: a report of four pages. */
export const subject: Subject = {
  siren: '001682665' as Siren,
  vatNumber: null,
  checksumOverridden: false,
};

/** What the registers say of the subject, read through the real adapters. */
export const readSignals = (registers: Registers): Promise<readonly Signal[]> =>
  Promise.all(
    sources.map(async (source) => {
      const { facts, raw } = await registers[source].consult(subject);
      const evidence = await Promise.all(
        raw.map(async ({ body, address, receivedAt }) => {
          const sha256 = await sha256Of(body);
          return { key: `bench/${sha256}`, sha256, bytes: body.byteLength, address, receivedAt };
        }),
      );
      const signal = { source, status: 'answered', at: systemClock.now(), facts, evidence };
      return signal as AnsweredSignal;
    }),
  );

export const accountOfBench = (): AccountId => randomUUID() as string as AccountId;

/** A judged assessment of the subject, with ids of its own. */
export const judgedAssessment = async (
  signals: readonly Signal[],
  accountId: AccountId,
): Promise<Assessment> => {
  const requestedAt = systemClock.now();
  return {
    id: randomIds.assessmentId(),
    accountId,
    mode: 'INDIVIDUAL',
    language: 'fr',
    subject,
    requestedBy: randomUUID() as string as PersonId,
    requestedAt,
    token: randomIds.token(),
    status: 'judged',
    supplierName: shownName(signals),
    judgement: await judge(subject, signals, civilDateAt(requestedAt)),
    seal: null,
  };
};

const firstDay = '1990-01-02' as CivilDate;

const noticeAt = (place: number): Notice => {
  const publishedOn = addDays(firstDay, place * 10);
  const corrects = place % 25 === 24 ? `B${place - 1}` : null;
  const isJudged = place % 10 === 3;
  return {
    id: `B${place}`,
    publishedOn,
    family: isJudged ? 'collective' : 'dpc',
    type: corrects === null ? 'initial' : 'correction',
    corrects,
    court: 'Greffe du Tribunal de Commerce de Limoges',
    judgment: isJudged
      ? { nature: 'Jugement', effect: 'administrative', on: publishedOn, planMonths: null }
      : null,
    party: 'subject',
    struckOff: false,
    dissolution: false,
    accountsClosedOn: isJudged ? null : publishedOn,
    address: null,
  };
};

/** The same signals with a history of `count` notices: one in ten a judgment, one in 25 a correction. */
export const withNotices = (signals: readonly Signal[], count: number): readonly Signal[] =>
  signals.map((signal) => {
    if (signal.source !== 'bodacc' || signal.status !== 'answered') return signal;
    const notices = Array.from({ length: count }, (_, place) => noticeAt(place)).toReversed();
    return { ...signal, facts: { notices, total: count } };
  });
