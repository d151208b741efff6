import type { Catalogue } from '../../catalogue/load.js';

/** A page of `docs/` that is made from content, so that the two never differ. */
export interface Document {
  /** From the folder of the package: "docs/patterns.md". */
  path: string;
  /** The whole page as Markdown; the same for the same content. */
  write(catalogue: Catalogue): string;
}
