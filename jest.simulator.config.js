// Microsoft's simulator in Chromium: needs `npm run build`, Chromium and the network. Not part of any other test.
import browser from './jest.e2e.config.js';

export default { ...browser, roots: ['<rootDir>/test/simulator'], testTimeout: 90_000 };
