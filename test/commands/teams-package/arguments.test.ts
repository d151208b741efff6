import { readArguments } from '../../../src/commands/teams-package/arguments.js';

const id = '1b2c3d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d';
const args = (appId: string, domain = 'coach.example.org', out = 'app.zip') => [
  '--app-id',
  appId,
  '--domain',
  domain,
  '--out',
  out,
];

test.each([
  ['a whole command line', args(id), { appId: id, domain: 'coach.example.org', out: 'app.zip' }],
  ['capitals', args(id.toUpperCase(), 'Coach.Example.ORG'), { appId: id, domain: 'coach.example.org' }],
  ['a tunnel', args(id, 'x1-3978.euw.devtunnels.ms'), { domain: 'x1-3978.euw.devtunnels.ms' }],
  ['a name with an umlaut', args(id, 'bücher.example'), { domain: 'xn--bcher-kva.example' }],
])('%s is read', (_what, given, expected) => {
  expect(readArguments(given)).toMatchObject({ kind: 'package', ...expected });
});

test('help is asked for', () => {
  expect(readArguments(['--help'])).toEqual({ kind: 'help' });
});

test.each([
  ['no id', ['--domain', 'a.example', '--out', 'a.zip'], /^--app-id is missing.*Azure/],
  ['an empty id', args(''), /^--app-id is missing/],
  [
    'a name for an id',
    args('first-person'),
    /^--app-id is "first-person", which is no id: copy it from Azure/,
  ],
  ['an id cut short', args(id.slice(0, -1)), /which is no id/],
  ['an id in braces', args(`{${id}}`), /which is no id/],
  ['the id of the example', args('00000000-0000-0000-0000-000000000000'), /which is no id/],
  ['no domain', ['--app-id', id, '--out', 'a.zip'], /^--domain is missing/],
  ['a domain with a scheme', args(id, 'https://coach.example.org'), /leave out http:\/\/ or https:\/\//],
  ['a domain with a path', args(id, 'coach.example.org/api/messages'), /without a path/],
  ['a domain with a port', args(id, 'coach.example.org:3978'), /leave out the port/],
  ['a port on this computer', args(id, 'localhost:3978'), /leave out the port/],
  ['this computer', args(id, 'localhost'), /give a public one/],
  ['an address', args(id, '192.0.2.1'), /a name, not an address/],
  ['an address with a port', args(id, '192.0.2.1:3978'), /a name, not an address/],
  ['a long address', args(id, '[2001:db8::1]'), /a name, not an address/],
  ['a name alone', args(id, 'coach'), /no public name/],
  ['a name with a space', args(id, 'coach example.org'), /no public name/],
  ['a wildcard', args(id, '*.example.org'), /no public name/],
  ['a label that begins with a hyphen', args(id, 'a.-coach.example.org'), /no public name/],
  ['no file', ['--app-id', id, '--domain', 'a.example'], /^--out is missing/],
  ['something unknown', [...args(id), '--loud'], /--loud/],
  ['a word too many', [...args(id), 'app'], /app/],
])('%s is refused, with what to do', (_what, given, why) => {
  expect(readArguments(given)).toEqual({ kind: 'wrong', why: expect.stringMatching(why) });
});
