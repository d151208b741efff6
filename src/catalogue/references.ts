import { isMap, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { ContentProblem } from './content-error.js';
import { type ContentFile, lineOf, readContentFiles } from './content-files.js';

/** Under these keys stand ids of another file. */
const links = [
  { key: 'feelings', to: 'content/feelings.yaml' },
  { key: 'beneath', to: 'content/feelings.yaml' },
  { key: 'need', to: 'content/needs.yaml' },
];
type Link = (typeof links)[number] & { known: Set<string> };

/**
 * What no schema can see, because it lies between files: every cited article and section is one of
 * `sources.yaml`; feelings and needs are named by ids that there are; an id is given once in its list, and once among the files of its folder.
 * Reads whatever YAML the folder holds, so that new kinds of content are checked from their first day.
 */
export function checkReferences(contentFolder: string): ContentProblem[] {
  const files = readContentFiles(contentFolder);
  const sections = sectionsOf(files);
  const ids = links.map((link) => ({ ...link, known: idsOf(files, link.to) }));
  return [
    ...files.flatMap((file) => [
      ...wrongCitations(file, sections),
      ...ids.flatMap((link) => brokenLinks(file, link)),
      ...repeatedIds(file),
    ]),
    ...repeatedFileIds(files),
  ];
}

/** The sections that may be cited, by the id of their article. */
function sectionsOf(files: ContentFile[]): Map<string, string[]> {
  const articles = files.find(({ name }) => name === 'content/sources.yaml')?.document.toJS() ?? [];
  return new Map(articles.map(({ id, sections }: { id: string; sections: string[] }) => [id, sections]));
}

function wrongCitations(file: ContentFile, sections: Map<string, string[]>): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(file.document, {
    Map(_key, map) {
      const article = map.get('article', true);
      const section = map.get('section', true);
      if (!isScalar(article) || !isScalar(section)) return;
      const known = sections.get(String(article.value));
      if (!known) {
        problems.push(
          problemAt(file, article, 'article', `"${article.value}" is not in content/sources.yaml`),
        );
      } else if (!known.includes(String(section.value))) {
        problems.push(
          problemAt(file, section, 'section', `"${section.value}" is no section of ${article.value}`),
        );
      }
    },
  });
  return problems;
}

const idsOf = (files: ContentFile[], name: string): Set<string> => {
  const entries = files.find((file) => file.name === name)?.document.toJS() ?? [];
  return new Set(entries.map(({ id }: { id: string }) => id));
};

function brokenLinks(file: ContentFile, { key, to, known }: Link): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(file.document, {
    Pair(_key, { key: name, value }) {
      if (!isScalar(name) || name.value !== key) return;
      const named = isSeq(value) ? value.items : [value];
      for (const node of named) {
        if (!isScalar(node) || known.has(String(node.value))) continue;
        problems.push(problemAt(file, node, key, `"${node.value}" is not in ${to}`));
      }
    },
  });
  return problems;
}

function repeatedIds(file: ContentFile): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(file.document, {
    Seq(_key, list) {
      const ids = list.items.flatMap((item) => (isMap(item) ? (idOf(item) ?? []) : []));
      problems.push(...repeats(ids.map((id) => ({ file, id }))));
    },
  });
  return problems;
}

function repeatedFileIds(files: ContentFile[]): ContentProblem[] {
  const folders = new Map<string, { file: ContentFile; id: Id }[]>();
  for (const file of files) {
    const folder = file.name.slice(0, file.name.lastIndexOf('/'));
    const id = isMap(file.document.contents) ? idOf(file.document.contents) : null;
    if (id) folders.set(folder, [...(folders.get(folder) ?? []), { file, id }]);
  }
  return [...folders.values()].flatMap(repeats);
}

interface Id {
  node: Node;
  value: string;
}

function idOf(map: YAMLMap): Id | null {
  const node = map.get('id', true);
  return isScalar(node) ? { node, value: String(node.value) } : null;
}

function repeats(ids: { file: ContentFile; id: Id }[]): ContentProblem[] {
  return ids.flatMap(({ file, id }, index) => {
    const first = ids.find((other) => other.id.value === id.value);
    if (!first || first === ids[index]) return [];
    const there = `${first.file.name}:${lineOf(first.file, first.id.node)}`;
    return [problemAt(file, id.node, 'id', `"${id.value}" is given already at ${there}`)];
  });
}

const problemAt = (file: ContentFile, node: Node, key: string, problem: string): ContentProblem => ({
  file: file.name,
  line: lineOf(file, node),
  key,
  problem,
});
