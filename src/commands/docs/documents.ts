import type { Document } from './document.js';
import { patternsDocument } from './patterns-document.js';

/** Every page made from content. A new one is a line here. */
export const documents: Document[] = [{ path: 'docs/patterns.md', write: patternsDocument }];
