// Browser tests: they need `npm run build`, and Chromium (Debian's, or the one that CHROMIUM names).
import unit from './jest.config.js';

export default {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
};
