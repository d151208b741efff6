import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type ContentFile, lineOf } from '../content-files.js';

/** Which rule of which file: the file of a folder of `content/` that has this `id` or `kind`. */
export interface RulePlace {
  folder: 'patterns' | 'fine';
  /** "label", "own_feeling". */
  of: string;
  id: string;
}

/**
 * The file and line where a rule stands, or one entry of its lists as written.
 * @throws Error when there is no such rule: the catalogue and the files are not of the same content.
 */
export function whereIs({ folder, of, id }: RulePlace, entry: string | null, files: ContentFile[]) {
  for (const file of files) {
    const root = file.document.contents;
    if (!file.name.startsWith(`content/${folder}/`) || !isMap(root)) continue;
    if (![root.get('id'), root.get('kind')].map(String).includes(of)) continue;
    const rule = mapsIn(root.get('rules')).find((one) => one.get('id') === id);
    if (!rule) break;
    return { file: file.name, line: lineOf(file, (entry !== null && scalarIn(rule, entry)) || rule) };
  }
  throw new Error(`There is no rule ${of}/${id} in content/${folder}`);
}

const mapsIn = (list: unknown): YAMLMap[] => (isSeq(list) ? list.items.filter((item) => isMap(item)) : []);

const scalarIn = (rule: YAMLMap, entry: string): Node | undefined =>
  rule.items
    .flatMap(({ value }) => (isSeq(value) ? value.items : []))
    .find((item): item is Node => isScalar(item) && item.value === entry) as Node | undefined;
