// Jest runs the TypeScript sources as ES modules; swc only strips the types, `npm run check` reads them.
export default {
  testEnvironment: 'node',
  // Every core works: nobody else waits for this machine while tests run.
  maxWorkers: '100%',
  // Modules of finished test files are not given back: a worker that holds this much begins anew.
  workerIdleMemoryLimit: '1.5GB',
  // A machine that does other things as well must not make a test fail.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/simulator/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
