import { domainToASCII } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';

export const usage = `usage:
  npm run -s teams:package -- --app-id UUID --domain HOST --out FILE.zip
      UUID  the bot's id in Azure ("Microsoft App ID")
      HOST  the name this server is reached by, like coach.example.org
      FILE  where the app package is written; it is to be uploaded to Teams
`;

export type Asked =
  | { kind: 'help' }
  | { kind: 'package'; appId: string; domain: string; out: string }
  | { kind: 'wrong'; why: string };

const wrong = (why: string): Asked => ({ kind: 'wrong', why });

/** What a command line asks for; `wrong` says what is the matter with it and what to do. */
export function readArguments(args: string[]): Asked {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return wrong((error as Error).message);
  }
  if (values.help) return { kind: 'help' };
  const { 'app-id': appId, domain, out } = values;
  if (!appId)
    return wrong('--app-id is missing: give the id that Azure shows for the bot ("Microsoft App ID")');
  if (!z.guid().safeParse(appId).success || /^[0-]+$/.test(appId))
    return wrong(
      `--app-id is "${appId}", which is no id: copy it from Azure ("Microsoft App ID"), like 1b2c3d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d`,
    );
  if (!domain)
    return wrong('--domain is missing: give the name this server is reached by, like coach.example.org');
  const host = domainToASCII(domain.toLowerCase());
  const problem = domainProblem(domain, host);
  if (problem) return wrong(`--domain is "${domain}": ${problem}`);
  if (!out) return wrong('--out is missing: say where to write the package, like first-person.zip');
  return { kind: 'package', appId: appId.toLowerCase(), domain: host, out };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      'app-id': { type: 'string' },
      domain: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const publicName = new RegExp(`^(${label}\\.)+(?!\\d+$)${label}$`);

/** Null when Teams can reach a server by this name. `host` is the same name in ASCII. */
function domainProblem(given: string, host: string): string | null {
  if (given.includes('://')) return 'leave out http:// or https:// and give the name alone';
  if (/[/?#@]/.test(given)) return 'give the name alone, without a path';
  if (/^\[|:.*:/.test(given) || /^\d+(\.\d+){3}(:\d+)?$/.test(given))
    return 'Teams needs a name, not an address of numbers';
  if (given.includes(':')) return 'leave out the port; Teams reaches a server by https on port 443';
  if (/^localhost$|\.localhost$/i.test(given))
    return 'Teams cannot reach this computer by that name; give a public one';
  if (host.length > 253 || !publicName.test(host)) return 'this is no public name, like coach.example.org';
  return null;
}
