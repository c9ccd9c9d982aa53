import { parseArgs } from 'node:util';
import { type AnyControl, severities } from '#core/domain/control.ts';
import { controls } from '../../controls/controls.generated.ts';
import { everyFramework, referencesOf } from '../../controls/frameworks/references.ts';
import { retiredControls } from '../../controls/retired.ts';
import { nearest } from './controls-nearest.ts';
import {
  explanationOf,
  explanationText,
  type Language,
  listText,
  retiredText,
} from './controls-text.ts';
import { readWords } from './read-words.ts';
import { languageOfTerminal } from './terminal-language.ts';

const help = `probant controls [--provider aws|web] [--framework ID] [--severity S] [--language fr|en] [--json]
probant controls explain ID [--language fr|en] [--json]

Lists what is checked, or explains one control: its risk, its remedy, what it requires, its references.

  --provider NAME   aws or web
  --framework ID    only what decides a requirement of ${everyFramework.map(({ id }) => id).join(', ')}
  --severity S      only ${severities.join(', ')}
  --language CODE   fr or en (default: as LC_ALL, LC_MESSAGES or LANG say, else en)
  --json            JSON on stdout, in both languages

Exit codes: 0 done, 2 wrong usage or a name that does not exist

Example: probant controls --framework cis-aws-6.0.0 --severity critical
         probant controls explain aws.iam.root-user-has-mfa --language fr
`;

const languages = ['fr', 'en'] as const;

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      provider: { type: 'string' },
      framework: { type: 'string' },
      severity: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

type Options = ReturnType<typeof readArguments>['values'];

const refuse = (why: string): number => {
  process.stderr.write(`${why}\n\n${help}`);
  return 2;
};

const notFound = (what: string, typed: string, names: readonly string[]): number => {
  const near = nearest(typed, names);
  const hint = near.length === 0 ? '' : ` Did you mean:\n${near.map((id) => `  ${id}\n`).join('')}`;
  process.stderr.write(`There is no ${what} "${typed}".${hint || '\n'}`);
  return 2;
};

interface ClosedOption {
  readonly what: string;
  readonly given: string | undefined;
  readonly known: readonly string[];
}

/** Refuses the first option that holds a word we do not know. */
const wrongWord = ({ provider, framework, severity, language }: Options): number | null => {
  const closed: readonly ClosedOption[] = [
    { what: 'provider', given: provider, known: ['aws', 'web'] },
    { what: 'severity', given: severity, known: severities },
    { what: 'language', given: language, known: languages },
  ];
  const wrong = closed.find(({ given, known }) => given !== undefined && !known.includes(given));
  if (wrong)
    return refuse(`There is no ${wrong.what} "${wrong.given}": ${wrong.known.join(', ')}.`);
  const names = everyFramework.map(({ id }) => id);
  if (framework === undefined || names.includes(framework)) return null;
  return notFound('framework', framework, names);
};

const list = (options: Options, language: Language): number => {
  const { provider, framework, severity } = options;
  const isWanted = (control: AnyControl): boolean =>
    (!provider || control.id.startsWith(`${provider}.`)) &&
    (!severity || control.severity === severity) &&
    (!framework || referencesOf(control).some((reference) => reference.framework === framework));
  const wanted = controls.filter(isWanted);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(wanted.map(explanationOf), null, 2)}\n`);
  } else if (wanted.length === 0) {
    process.stderr.write('No control is of that kind.\n');
  } else {
    process.stdout.write(listText(wanted, language, framework));
  }
  return 0;
};

const explain = (typed: string, asJson: boolean, language: Language): number => {
  const control = controls.find(({ id, aliases = [] }) => [id, ...aliases].includes(typed));
  const retired = retiredControls.find(({ id }) => id === typed);
  if (retired) {
    process.stdout.write(
      asJson ? `${JSON.stringify(retired, null, 2)}\n` : retiredText(retired, language),
    );
    return 0;
  }
  if (!control) {
    return notFound(
      'control',
      typed,
      controls.map(({ id }) => id),
    );
  }
  const explanation = explanationOf(control);
  process.stdout.write(
    asJson ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, language),
  );
  return 0;
};

/** @returns the exit code */
export const controlsCommand = (args: readonly string[]): number => {
  const parsed = readWords(() => readArguments(args));
  if (typeof parsed === 'string') return refuse(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const wrong = wrongWord(values);
  if (wrong !== null) return wrong;
  const language = languages.find((code) => code === values.language) ?? languageOfTerminal();
  const [verb, id, ...more] = positionals;
  if (verb === undefined) return list(values, language);
  if (verb !== 'explain' || id === undefined || more.length > 0) {
    return refuse('Give no word to list, or: explain ID.');
  }
  return explain(id, values.json, language);
};
