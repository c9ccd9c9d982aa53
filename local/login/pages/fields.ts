import { type Html, html } from '../html.ts';
import { passwordLength } from '../passwords.ts';
import type { TextId } from '../texts/fr.ts';
import type { Say } from '../texts/text.ts';

export const fieldNames = ['name', 'email', 'password', 'code'] as const;
export type FieldName = (typeof fieldNames)[number];

export type Problems = Partial<Readonly<Record<FieldName, TextId>>>;
export type Values = Partial<Readonly<Record<FieldName, string>>>;

export interface FieldsShown {
  readonly say: Say;
  readonly problems: Problems;
  readonly values: Values;
}

interface Field {
  readonly name: FieldName;
  readonly label: TextId;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly hint?: TextId;
  readonly code?: boolean;
  readonly takesFocus: boolean;
}

const describedBy = (name: FieldName, hint: boolean, problem: boolean): Html | null => {
  const ids = [...(problem ? [`${name}-problem`] : []), ...(hint ? [`${name}-hint`] : [])];
  return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : null;
};

const codeAttributes = html` inputmode="numeric" maxlength="12" class="input code"`;
const plainAttributes = html` maxlength="320" class="input"`;

const field = ({ say, problems, values }: FieldsShown, shown: Field): Html => {
  const { name, hint, type } = shown;
  const problem = problems[name];
  // A password is never sent back to the page that held it, nor a code that did not match.
  const value = type === 'password' || shown.code ? '' : (values[name] ?? '');
  return html`<div class="field">
<label for="${name}">${say(shown.label)}</label>
${hint ? html`<p class="hint" id="${name}-hint">${say(hint, passwordLength)}</p>` : null}
<input id="${name}" name="${name}" type="${type}" value="${value}" required spellcheck="false" autocapitalize="${name === 'name' ? 'words' : 'none'}" autocomplete="${shown.autocomplete}"${shown.code ? codeAttributes : plainAttributes}${describedBy(name, Boolean(hint), Boolean(problem))}${problem ? html` aria-invalid="true"` : null}${shown.takesFocus ? html` autofocus` : null}>
${problem ? html`<p class="hint is-wrong" id="${name}-problem">${say(problem, passwordLength)}</p>` : null}
</div>`;
};

type Shape = Omit<Field, 'takesFocus'>;

/** The caret goes to the first field in error, else to the first empty one. */
export const fields = (shown: FieldsShown, shapes: readonly Shape[]): Html => {
  const wrong = shapes.find(({ name }) => shown.problems[name]);
  const empty = shapes.find(({ name, type }) => type === 'password' || !shown.values[name]);
  const first = wrong ?? empty;
  return html`${shapes.map((shape) => field(shown, { ...shape, takesFocus: shape === first }))}`;
};

export const emailField: Shape = {
  name: 'email',
  label: 'field.email',
  type: 'email',
  autocomplete: 'username',
};
export const nameField: Shape = {
  name: 'name',
  label: 'field.name',
  type: 'text',
  autocomplete: 'name',
};
export const passwordField: Shape = {
  name: 'password',
  label: 'field.password',
  type: 'password',
  autocomplete: 'current-password',
};
export const chosenPasswordField: Shape = {
  ...passwordField,
  autocomplete: 'new-password',
  hint: 'hint.password',
};
export const codeField: Shape = {
  name: 'code',
  label: 'field.code',
  type: 'text',
  autocomplete: 'one-time-code',
  code: true,
};
