import { headerFields, type WebAnswer } from '#core/domain/web/answer.ts';

/** An answer of `https://site.example/`, or of what is given. */
export const answerOf = (
  headers: Readonly<Record<string, string | readonly string[]>>,
  rest: Partial<Omit<WebAnswer, 'headers'>> = {},
): WebAnswer => ({
  url: 'https://site.example/',
  status: 200,
  body: '',
  truncated: false,
  trusted: true,
  ...rest,
  headers: headerFields(
    Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  ),
});
