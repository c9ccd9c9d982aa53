import { isOpen, type OpenTag, type PageTokens } from './page-tokens.ts';

export interface PageForm {
  /** Where it leads: an absolute URL, that of the page where it says nothing. */
  readonly action: string;
  readonly method: 'get' | 'post' | 'dialog';
  readonly fields: readonly PageField[];
}

interface PageField {
  readonly name: string;
  readonly type: string;
}

const fieldOf = ({ name, attributes }: OpenTag): PageField => ({
  name: attributes.get('name') ?? '',
  type: name === 'input' ? (attributes.get('type') ?? 'text').trim().toLowerCase() : name,
});

const methodOf = ({ attributes }: OpenTag): PageForm['method'] => {
  const method = (attributes.get('method') ?? '').trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
};

/** Forms with their fields; fields outside of any form are in a form of their own, sent nowhere. */
export const formsOf = (
  { tokens }: PageTokens,
  at: (address: string | undefined) => string | null,
  pageUrl: string,
): readonly PageForm[] => {
  const stray: PageField[] = [];
  const forms: { action: string; method: PageForm['method']; fields: PageField[] }[] = [];
  let fields = stray;
  for (const token of tokens) {
    if (isOpen('form')(token)) {
      fields = [];
      const action = at(token.attributes.get('action')) ?? pageUrl;
      forms.push({ action, method: methodOf(token), fields });
    } else if (token.type === 'close' && token.name === 'form') {
      fields = stray;
    } else if (isOpen('input', 'textarea', 'select')(token)) {
      fields.push(fieldOf(token));
    }
  }
  return stray.length === 0
    ? forms
    : [...forms, { action: pageUrl, method: 'dialog', fields: stray }];
};
