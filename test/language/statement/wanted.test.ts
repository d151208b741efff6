import { compile } from '../../../src/language/engine.js';
import { asBecause } from '../../../src/language/statement/because.js';
import { asMust, asRequest } from '../../../src/language/statement/wanted.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { read } = compile(wholeCatalogue());

test.each([
  ['turn his music down after ten', 'Could you turn your music down after ten?'],
  ['that she rings when she is late', 'Could you ring when you are late?'],
  ['we could eat together on sundays', 'Could we eat together on sundays?'],
  ['to sit down with me for ten minutes', 'Could you sit down with me for ten minutes?'],
  ['to agree on a time', 'Could we agree on a time?'],
  ['listen to me first', 'Could you listen to me first?'],
  ['put them in the sink with me', 'Could you put them in the sink with me?'],
  ['help me carry the shopping', 'Could you help me carry the shopping?'],
  ['more help with the baby', "I'd like more help with the baby."],
  ['ask first', 'Could you ask first?'],
  ['knock before she comes in', 'Could you knock before you come in?'],
  ['dinner on time', "I'd like dinner on time."],
  ['would you knock first', 'Would you knock first?'],
  ['not to swear at me', "Please don't swear at me."],
  ['please tell me first', 'Please tell me first.'],
  ['she should ask before she takes my coat', 'Could you ask before you take my coat?'],
])('a request: %s', (answer, request) => {
  expect(asRequest(answer, read)).toBe(request);
});

test.each(['', '?!', 'you said I was lazy'])('no request: %s', (answer) => {
  expect(asRequest(answer, read)).toBeNull();
});

test.each([
  ['be in bed by nine', 'I need you to be in bed by nine'],
  ['home by eleven', 'I need you home by eleven'],
  ['the invoice by monday', 'I need the invoice by monday'],
  ['he has to pay the rent by the first', 'I need you to pay the rent by the first'],
  ['the helmet has to be on', 'The helmet has to be on'],
  ['not to smoke indoors', 'I need you not to smoke indoors'],
])('a must: %s', (answer, must) => {
  expect(asMust(answer, read)).toBe(must);
});

test.each([
  ['to be able to sleep', { kind: 'need', words: 'I need to be able to sleep' }],
  ["because i can't hear myself think", { kind: 'need', words: "I can't hear myself think" }],
  ['so that we have a calm evening', { kind: 'need', words: 'we have a calm evening' }],
  ['so i can rest', { kind: 'need', words: 'I want to be able to rest' }],
  ["so we don't fight", { kind: 'need', words: "we don't want to fight" }],
  ['rest', { kind: 'need', words: 'I need rest' }],
  ['being asked', { kind: 'need', words: 'being asked matters to me' }],
  ["It's the only day I have off.", { kind: 'need', words: "it's the only day I have off" }],
  ['I need you to change', { kind: 'demand' }],
  ['be nicer', { kind: 'demand' }],
  ['he never thinks of me', { kind: 'demand' }],
  ['...', { kind: 'none' }],
  ['on monday', { kind: 'none' }],
])('why it matters: %s', (answer, because) => {
  expect(asBecause(answer, read)).toEqual(because);
});
