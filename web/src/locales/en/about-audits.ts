import type { aboutAudits as french } from '../fr/about-audits.ts';

export const aboutAudits: Record<keyof typeof french, string> = {
  'aboutAudits.title': 'Why Probant visited your site',
  'aboutAudits.lead':
    'A person asked for a technical audit of a site at its address. Probant looks at what any visitor can see, says in a report how it stands, and changes nothing.',

  'aboutAudits.who': 'Who looked',
  'aboutAudits.who.says':
    'Each visit is an audit that a person with an account on this platform asked for. They are told to audit only sites that they answer for, or whose owner agreed. Nothing is explored at random, and nothing comes back by itself. The platform keeps a trail of who asked, and when. Each request carries this name:',
  'aboutAudits.who.elsewhere':
    'Probant also runs on people’s own machines, from the command line. The name then points to {origin}: the requests come from that machine, and this platform knows nothing of them.',

  'aboutAudits.asked': 'What is asked',
  'aboutAudits.pages': 'Pages',
  'aboutAudits.pages.says':
    'The front page, over HTTPS and HTTP, a few pages of the site that it leads to, and their scripts. Redirections are followed as long as they stay on the site.',
  'aboutAudits.agreed': 'Files that sites agree on',
  'aboutAudits.agreed.says':
    'robots.txt, security.txt, the address to change a password at, and a page that does not exist, to see the answer:',
  'aboutAudits.exposed': 'Files that should not be there',
  'aboutAudits.exposed.says':
    'A short list, always the same. Their beginning is enough to know them by: the rest is not read, and what they hold is not kept.',
  'aboutAudits.methods': 'Methods without effect',
  'aboutAudits.methods.says':
    'GET, and OPTIONS and TRACE once each. Two requests carry a foreign origin, {origin} and null, to read what the site leaves open to others.',
  'aboutAudits.around': 'Around the site',
  'aboutAudits.around.says':
    'TLS handshakes, without a request, to learn versions, ciphers and the certificate. DNS queries about the name and its mail.',

  'aboutAudits.much': 'How much, and how fast',
  'aboutAudits.much.says': 'For one audit, at most:',
  'aboutAudits.requests': 'HTTP requests',
  'aboutAudits.requests.says':
    '{requests}, redirections included; one at a time, {rate} in a second, for {minutes} minutes',
  'aboutAudits.policy': 'Mail policy',
  'aboutAudits.policy.says': 'one more request, for the one that every sender reads (MTA-STS)',
  'aboutAudits.body': 'Read of one answer',
  'aboutAudits.tls': 'TLS connections',
  'aboutAudits.tls.says': '{connections}, two at a time',
  'aboutAudits.dns': 'DNS queries',
  'aboutAudits.dns.says':
    '{queries}, and {more} for the CAA records of the certificate, put to a resolver',

  'aboutAudits.stop': 'How to stop us',
  'aboutAudits.stop.says':
    'Put these two lines into the robots.txt of the site. From the next audit on, only that file and the front page are still asked for.',
  'aboutAudits.stop.file': 'Lines for robots.txt',
  'aboutAudits.stop.part':
    'To close a part of the site only, replace / with its path. Rules that name “{robot}” replace those for all robots (*). The longest one wins; * and $ are understood (RFC 9309).',
  'aboutAudits.stop.read':
    'The file is read before anything else, at each audit and for each host. If it does not exist, everything is open. If it fails or does not answer, everything is closed.',
  'aboutAudits.stop.front':
    'The front page is visited whatever the file says: that visit is what was asked for. A site that answers 429, or 503 with Retry-After, gets no further request from that audit.',
  'aboutAudits.stop.rest':
    'robots.txt speaks of requests only: it closes neither TLS handshakes nor DNS queries.',

  'aboutAudits.never': 'What never happens',
  'aboutAudits.never.attack':
    'Nothing is attacked: no flaw is exploited, no payload and no crafted input is sent.',
  'aboutAudits.never.form': 'No form is filled in, no password is tried, no cookie is sent back.',
  'aboutAudits.never.inside':
    'No address outside the public internet is connected to, even when a redirection leads there.',
};
