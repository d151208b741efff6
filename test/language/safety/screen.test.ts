import { compileSafetyScreen } from '../../../src/language/safety/screen.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { lookAlikes, moreLookAlikes, moreRisky, risky } from './lines.js';

const screen = compileSafetyScreen(wholeCatalogue());

test.each(risky)('%s is seen: %s', (_kind, text) => {
  expect(screen(text)).not.toBeNull();
});

test.each(moreRisky)('seen: %s', (text) => {
  expect(screen(text)).not.toBeNull();
});

test.each([...lookAlikes, ...moreLookAlikes])('no alarm: %s', (text) => {
  expect(screen(text)).toBeNull();
});

test.each(["You're not going out dressed like that", 'Give me your phone password right now'])(
  'a limit to a child is no control, to a partner it is: %s',
  (text) => {
    expect(screen(text, 'child')).toBeNull();
    expect(screen(text, 'partner')).toMatchObject({ kind: 'coercion' });
  },
);
