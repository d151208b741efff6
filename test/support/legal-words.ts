import { loadCatalogue } from '../../src/catalogue/load.js';

const { legalPages, helpLines } = loadCatalogue('content');

/** The pages at `/privacy` and `/terms` as they ship, and the help lines they show. */
export const legalWords = { pages: legalPages, regions: helpLines.regions };
