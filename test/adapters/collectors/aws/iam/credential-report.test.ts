import { describe, expect, it } from 'vitest';
import { credentialRows } from '#adapters/collectors/aws/iam/credential-report.ts';
import { placeOf, type Script } from '../scripted-account.ts';
import { answered, line } from './credential-lines.ts';

const found = async (script: Script) => {
  let waits = 0;
  const wait = async () => {
    waits += 1;
  };
  const seen: string[] = [];
  for await (const one of credentialRows(wait).in(placeOf(script))) {
    seen.push('item' in one ? one.item.arn : one.failure.code);
  }
  return { seen, waits };
};

const ann = 'arn:aws:iam::111122223333:user/ann';
const made = { GetCredentialReport: answered(line('ann', {})) };

describe('the credential report', () => {
  it('is read at once where it is made', async () => {
    const script = { ...made, GenerateCredentialReport: { State: 'COMPLETE' } };
    expect(await found(script)).toEqual({ seen: [ann], waits: 0 });
  });

  it('is waited for while it is being made', async () => {
    const states = ['STARTED', 'INPROGRESS', 'INPROGRESS', 'COMPLETE'];
    const script = { ...made, GenerateCredentialReport: () => ({ State: states.shift() }) };
    expect(await found(script)).toEqual({ seen: [ann], waits: 3 });
  });

  it('is not waited for without end: an older one will do', async () => {
    const script = { ...made, GenerateCredentialReport: { State: 'INPROGRESS' } };
    expect(await found(script)).toEqual({ seen: [ann], waits: 29 });
  });

  it('is an older one where having it made is refused', async () => {
    const script = { ...made, GenerateCredentialReport: 'AccessDenied' };
    expect(await found(script)).toEqual({ seen: [ann], waits: 0 });
  });

  it('is a failure where there is none', async () => {
    const script = {
      GenerateCredentialReport: 'AccessDenied',
      GetCredentialReport: 'CredentialReportNotPresentException',
    };
    expect(await found(script)).toEqual({
      seen: ['CredentialReportNotPresentException'],
      waits: 0,
    });
  });
});
