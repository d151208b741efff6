import { loadCatalogue } from '../../../src/catalogue/load.js';
import { compileSafetyScreen } from '../../../src/language/safety/screen.js';
import { lookAlikes, moreLookAlikes, moreRisky, risky } from './lines.js';

const screen = compileSafetyScreen(loadCatalogue('content'));

test.each(risky)('%s is seen: %s', (_kind, text) => {
  expect(screen(text)).not.toBeNull();
});

test.each(moreRisky)('seen: %s', (text) => {
  expect(screen(text)).not.toBeNull();
});

test.each([...lookAlikes, ...moreLookAlikes])('no alarm: %s', (text) => {
  expect(screen(text)).toBeNull();
});
