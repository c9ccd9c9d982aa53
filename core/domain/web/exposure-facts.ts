import { derived, type Fact, known, unread } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Instant } from '../time.ts';
import { joined, type WebAnswer } from './answer.ts';
import { headersLostOnErrors } from './error-answer.ts';
import { type Exposure, type ExposureFact, exposures, isExposed } from './exposures.ts';
import { stackTracesIn } from './page-leaks.ts';
import { redirectionOf } from './redirections.ts';
import { parseRobots } from './robots.ts';
import { securityTxtOf } from './security-txt.ts';
import { readAs, type SiteEvidence } from './site-evidence.ts';

type Facts = Resource<'web.site'>['facts'];
type FixedPaths = SiteEvidence['fixedPaths'];

/** One path that gives it away settles it; none does only where all of them were read. */
const exposed = (exposure: Exposure, answers: FixedPaths): Fact<boolean> => {
  const asked = exposure.paths.map((path) => answers.get(path) ?? unread('not-collected'));
  if (asked.some((one) => one.known && isExposed(exposure, one.value))) return known(true);
  const silent = asked.find((one) => !one.known);
  return silent && !silent.known ? silent : known(false);
};

const exposedByName = (
  answers: FixedPaths,
): { readonly [Name in ExposureFact]: Fact<boolean> } => ({
  exposesGit: exposed(exposures.exposesGit, answers),
  exposesSubversion: exposed(exposures.exposesSubversion, answers),
  exposesEnvironmentFile: exposed(exposures.exposesEnvironmentFile, answers),
  exposesBackup: exposed(exposures.exposesBackup, answers),
  exposesDirectoryMetadata: exposed(exposures.exposesDirectoryMetadata, answers),
  exposesServerStatus: exposed(exposures.exposesServerStatus, answers),
  exposesActuator: exposed(exposures.exposesActuator, answers),
  exposesPhpinfo: exposed(exposures.exposesPhpinfo, answers),
  describesApi: exposed(exposures.describesApi, answers),
  opensGraphqlConsole: exposed(exposures.opensGraphqlConsole, answers),
  opensCrossDomainPolicy: exposed(exposures.opensCrossDomainPolicy, answers),
});

const writing = new Set(['PUT', 'DELETE', 'PATCH', 'CONNECT', 'PROPFIND', 'MKCOL', 'MOVE', 'COPY']);

const writingMethods = (answer: WebAnswer): readonly string[] =>
  joined(answer, 'allow')
    .split(',')
    .map((method) => method.trim().toUpperCase())
    .filter((method) => writing.has(method));

/** The request comes back as `message/http`, cookies and all. */
const echoes = (answer: WebAnswer): boolean =>
  answer.status === 200 && /^message\/http/i.test(joined(answer, 'content-type'));

const isMissing = ({ status }: WebAnswer): boolean => status === 404 || status === 410;

/** It answers, and a path that nobody has does not answer alike. */
const announces = (answer: WebAnswer, unknownPath: WebAnswer): boolean => {
  const leads = redirectionOf(answer) !== null;
  const alike = leads ? redirectionOf(unknownPath) !== null : !isMissing(unknownPath);
  return (leads || answer.status === 200) && !alike;
};

const serverVersion =
  /<(?:address|center)>\s*((?:Apache|nginx|Microsoft-IIS|lighttpd|Jetty)\/\d[\d.]*)|((?:Apache )?Tomcat\/\d[\d.]*)/;

const errorPageLeaks = ({ body }: WebAnswer): readonly string[] => {
  const [, server, tomcat] = serverVersion.exec(body) ?? [];
  const version = server ?? tomcat;
  return [...(version === undefined ? [] : [version]), ...stackTracesIn(body)];
};

const revealing =
  /(?:^|[/_.-])(?:admin\w*|backup\w*|private|internal|secret\w*|staging|phpmyadmin|dump|old|sql)(?=$|[/_.*-])/i;

const revealingPaths = (answer: WebAnswer): readonly string[] =>
  answer.status === 200
    ? parseRobots(answer.body, '*')
        .paths.filter((path) => revealing.test(path))
        .slice(0, 20)
    : [];

export const exposureFacts = (evidence: SiteEvidence, now: Instant): Facts => {
  const { landing, unknownPath, changePassword } = evidence;
  return {
    ...exposedByName(evidence.fixedPaths),
    securityTxt: readAs(evidence.securityTxt, (answer) => securityTxtOf(answer, now)),
    asksPassword: evidence.asksPassword,
    changePasswordIsAnnounced: derived(
      { changePassword, unknownPath },
      ({ changePassword, unknownPath }) => announces(changePassword, unknownPath),
    ),
    unknownPathIsNotFound: readAs(unknownPath, isMissing),
    errorPageLeaks: readAs(unknownPath, errorPageLeaks),
    headersLostOnErrors: derived({ landing, unknownPath }, ({ landing, unknownPath }) =>
      headersLostOnErrors(landing, unknownPath),
    ),
    answersTrace: readAs(evidence.trace, echoes),
    writingMethods: readAs(evidence.options, writingMethods),
    revealingRobotsPaths: readAs(evidence.robots, revealingPaths),
  };
};
