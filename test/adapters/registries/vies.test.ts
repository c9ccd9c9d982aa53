import { describe, expect, it } from 'vitest';
import { type ViesAccess, vies } from '#adapters/registries/vies.ts';
import { answering, subjectOf, withWire } from './wire-server.ts';

const siren = '001137116';
const valid = {
  countryCode: 'FR',
  vatNumber: '64001137116',
  requestDate: '2026-11-21T20:40:00.5Z',
  valid: true,
  requestIdentifier: '',
  name: 'SAS ÉBÉNISTERIE KERVADEC',
  address: '14 RUE DES ECUYERS\n29000 QUIMPER',
};
const wrapped = (error: string) => ({ actionSucceed: false, errorWrappers: [{ error }] });

const consult = (body: unknown, status = 200, vatNumber: string | null = null) =>
  withWire(answering(status, body), async (access) => {
    const { facts } = await vies(access).consult(subjectOf(siren, vatNumber));
    return facts;
  });

const questionSent = async (changes: Partial<ViesAccess>): Promise<unknown> => {
  let sent = '';
  await withWire(
    (request, response) => {
      request.on('data', (chunk: Buffer) => {
        sent += chunk.toString('utf8');
      });
      request.on('end', () => response.end(JSON.stringify(valid)));
    },
    (access) => vies({ ...access, ...changes }).consult(subjectOf(siren)),
  );
  return JSON.parse(sent);
};

describe('VIES', () => {
  it('reads a valid number', async () => {
    expect(await consult(valid)).toEqual({
      vatNumber: 'FR64001137116',
      provenance: 'derived',
      siren,
      valid: true,
      name: 'SAS ÉBÉNISTERIE KERVADEC',
      address: '14 RUE DES ECUYERS\n29000 QUIMPER',
      requestedAt: '2026-11-21T20:40:00.500Z',
      consultationNumber: null,
    });
  });

  it('reads an invalid number, and dashes as nothing', async () => {
    const body = { ...valid, valid: false, name: '---', address: '---' };
    expect(await consult(body, 200, 'FR64001137116')).toMatchObject({
      provenance: 'given',
      valid: false,
      name: null,
      address: null,
    });
  });

  it('names the requester only where there is one', async () => {
    const question = { countryCode: 'FR', vatNumber: '64001137116' };
    expect(await questionSent({})).toEqual(question);
    const requester = { memberState: 'FR', number: '45002137115' };
    expect(await questionSent({ requester })).toEqual({
      ...question,
      requesterMemberStateCode: 'FR',
      requesterNumber: '45002137115',
    });
  });

  it('keeps the consultation number', async () => {
    const facts = await consult({ ...valid, requestIdentifier: 'WAPIAAAAY1' });
    expect(facts.consultationNumber).toBe('WAPIAAAAY1');
  });

  it.each([
    ['MS_MAX_CONCURRENT_REQ', 'unavailable'],
    ['MS_UNAVAILABLE', 'unavailable'],
    ['SERVICE_UNAVAILABLE', 'unavailable'],
    ['TIMEOUT', 'unavailable'],
    ['SOMETHING_NEW', 'unavailable'],
    ['IP_BLOCKED', 'refused'],
    ['VAT_BLOCKED', 'refused'],
    ['INVALID_REQUESTER_INFO', 'refused'],
    ['VOW-ERR-2700', 'refused'],
  ])('%s is %s, whatever the status', async (code, failure) => {
    for (const status of [200, 400, 500]) {
      await expect(consult(wrapped(code), status)).rejects.toMatchObject({ failure, code });
    }
  });

  it('lets a fault win over valid: false', async () => {
    const body = { ...valid, valid: false, userError: 'MS_MAX_CONCURRENT_REQ' };
    await expect(consult(body)).rejects.toMatchObject({ code: 'MS_MAX_CONCURRENT_REQ' });
    expect(await consult({ ...valid, valid: false, userError: 'INVALID' })).toMatchObject({
      valid: false,
    });
  });

  it.each(['INVALID_INPUT', 'VOW-ERR-2600'])('%s is an answer: no such number', async (code) => {
    expect(await consult(wrapped(code), 400)).toMatchObject({
      valid: false,
      requestedAt: '2026-11-21T20:43:00.000Z',
    });
  });

  it.each([
    ['about another number', { ...valid, vatNumber: '45002137115' }],
    ['without verdict', { ...valid, valid: undefined }],
    ['of another country', { ...valid, countryCode: 'BE' }],
  ])('does not read an answer %s', async (_says, body) => {
    await expect(consult(body)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('prefers the status to a body that is no JSON', async () => {
    await expect(consult('<html>', 503)).rejects.toMatchObject({ code: 'HTTP_503' });
  });
});
