import { openBrowser } from '../local/login/browser.ts';
import { ada, startTestLogin } from '../local/login/login-fixture.ts';
import { identityContract } from './identity.ts';

identityContract('the login of one machine', async () => {
  const { login, identity, verifier, end } = await startTestLogin();
  await login.people.ensure(ada);
  return {
    identity,
    verifier,
    email: ada.email,
    async walk(url) {
      const browser = openBrowser();
      const { email, password } = ada;
      return (await browser.submit(await browser.go(url), { email, password })).url;
    },
    close: end,
  };
});
