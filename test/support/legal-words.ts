import { wholeCatalogue } from './whole-catalogue.js';

const { legalPages, helpLines } = wholeCatalogue();

/** The pages at `/privacy` and `/terms` as they ship, and the help lines they show. */
export const legalWords = { pages: legalPages, regions: helpLines.regions };
