// The first lines that each of these prints when it breaks, and no text of a person does.
const traces: readonly (readonly [source: string, form: RegExp])[] = [
  ['Java', /(?:^|\n|>)[ \t]{0,40}at [\w$.]{1,200}\([\w$]{1,80}\.java:\d{1,6}\)/],
  ['Python', /Traceback \(most recent call last\):/],
  [
    'PHP',
    /(?:Fatal error|Warning|Notice|Parse error)(?:<\/b>)?: {1,2}[^\n]{1,400} in (?:<b>)?\/[^\n]{1,200}\.php(?:<\/b>)? on line/,
  ],
  [
    '.NET',
    /Server Error in &#39;|Server Error in '|\[\w{1,60}Exception[:\]]|Stack Trace:[\s\S]{0,200}at System\./,
  ],
  [
    'Node.js',
    /(?:^|\n|>|&nbsp;)[ \t]{0,40}at [\w$.<>[\] ]{0,80}\(?(?:\/|[A-Z]:\\|file:|node:)[^\n<]{1,200}:\d{1,6}:\d{1,6}\)?/,
  ],
  ['Ruby', /\.rb:\d{1,6}:in [`'][\w ]{1,60}'/],
  ['Go', /goroutine \d{1,6} \[running\]:/],
  ['Django', /You're seeing this error because you have <code>DEBUG = True/],
  ['Laravel', /<title>[^<]{0,200}Whoops!|Illuminate\\[A-Z]\w{1,40}\\/],
  [
    'SQL',
    /You have an error in your SQL syntax|ORA-\d{5}:|SQLSTATE\[\w{5}\]|PG::\w{1,40}Error|Unclosed quotation mark after the character string/,
  ],
];

export const stackTracesIn = (text: string): readonly string[] =>
  traces.filter(([, form]) => form.test(text)).map(([source]) => source);
