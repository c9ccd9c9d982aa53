import { expect, it } from 'vitest';
import { startLogin } from '#local/login/start-login.ts';
import { ada, signedIn, startTestLogin } from './login-fixture.ts';

it('knows the same people and keys after a restart; who was signed in signs in again', async () => {
  const test = await startTestLogin();
  const { tokens, person } = await signedIn(test);
  await test.login.close();

  const port = Number(new URL(test.login.issuer).port);
  const again = await startLogin({ ...test.options, port });
  try {
    expect(await again.people.ensure(ada)).toEqual({ id: person.id });
    expect(again.people.findById(person.id)?.email).toBe(ada.email);
    expect(await test.verifier.verify(tokens.accessToken)).toMatchObject({ kind: 'valid' });
    expect(await test.identity.personOf(tokens.accessToken, person.id)).toEqual(person);
    await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject({
      code: 'REFUSED',
    });
  } finally {
    await again.close();
    await test.end();
  }
});

it('says that it cannot be reached as unavailable, never as a refusal', async () => {
  const test = await startTestLogin();
  const { tokens } = await signedIn(test);
  await test.end();
  await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});
