import type { Resource } from '../resource.ts';
import { foundIn, seenIn, settledIn } from './answer.ts';
import type { PageContent } from './page-content.ts';
import { hostOf, isForeign } from './page-evidence.ts';
import type { PageForm } from './page-forms.ts';

type Facts = Resource<'web.page'>['facts'];

const asksPassword = ({ fields }: PageForm): boolean =>
  fields.some(({ type }) => type === 'password');

const tokenName = /csrf|xsrf|token|nonce|authenticity|state|_wpnonce|requestverification/i;

/** A hidden field of the form, or a `meta` for scripts, whose name speaks of a token. */
const hasToken = ({ fields }: PageForm, { metas }: PageContent): boolean =>
  fields.some(({ type, name }) => type === 'hidden' && tokenName.test(name)) ||
  metas.some(({ name }) => /csrf|xsrf/i.test(name));

const actions = (forms: readonly PageForm[]): readonly string[] => [
  ...new Set(forms.map(({ action }) => action)),
];

export const formFacts = (content: PageContent): Facts => {
  const { forms, inlineHandlers } = content;
  const withPassword = forms.filter(asksPassword);
  const unsafe = forms.filter(
    (form) =>
      form.method === 'post' && !isForeign(form.action, content) && !hasToken(form, content),
  );
  return {
    formsOverHttp: foundIn(
      content,
      actions(forms.filter(({ action }) => action.startsWith('http:'))),
    ),
    asksPassword: seenIn(content, withPassword.length > 0),
    passwordByGet: seenIn(
      content,
      withPassword.some(({ method }) => method === 'get'),
    ),
    passwordLeavesFor: foundIn(content, [
      ...new Set(
        withPassword
          .map(({ action }) => action)
          .filter((url) => isForeign(url, content))
          .map(hostOf),
      ),
    ]),
    postFormsWithoutToken: foundIn(content, actions(unsafe)),
    inlineHandlers: settledIn(content, inlineHandlers > 0, inlineHandlers),
  };
};
