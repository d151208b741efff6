import { type ContentFile, readContentFiles } from '../../catalogue/content-files.js';
import type { Complaint } from '../../catalogue/lint/complaint.js';
import { averageGrade, hardToRead } from '../../catalogue/lint/hard-to-read.js';
import { whereIs } from '../../catalogue/lint/rule-place.js';
import { spokenIn } from '../../catalogue/lint/spoken.js';
import { therapySpeakIn } from '../../catalogue/lint/therapy-speak.js';
import { wordListComplaints } from '../../catalogue/lint/word-lists.js';
import type { Catalogue } from '../../catalogue/load.js';
import { ruleErrors, ruleWarnings } from '../../language/lint/lint-rules.js';
import type { RuleComplaint } from '../../language/lint/rule-complaint.js';

/** Everything the lint has to say about the content, in the order of the files. */
export interface LintedContent {
  complaints: Complaint[];
  /** School year from which what is said to people reads with ease, on average. */
  grade: number;
}

/** Reads every example of the content: costs seconds. */
export function lintContent(catalogue: Catalogue, contentFolder: string): LintedContent {
  const files = readContentFiles(contentFolder);
  const spoken = spokenIn(files);
  const complaints = [
    ...contentErrors(catalogue, contentFolder),
    ...wordListComplaints(files).filter(({ level }) => level === 'warning'),
    ...hardToRead(spoken),
    ...ruleWarnings(catalogue).map((complaint) => placed(complaint, files)),
  ];
  return { complaints: complaints.sort(byPlace), grade: averageGrade(spoken) };
}

/** What may not stay, and is quick to find: part of every check. */
export function contentErrors(catalogue: Catalogue, contentFolder: string): Complaint[] {
  const files = readContentFiles(contentFolder);
  return [
    ...therapySpeakIn(spokenIn(files)),
    ...wordListComplaints(files).filter(({ level }) => level === 'error'),
    ...ruleErrors(catalogue).map((complaint) => placed(complaint, files)),
  ];
}

const placed = ({ rule, entry, level, check, problem }: RuleComplaint, files: ContentFile[]): Complaint => ({
  level,
  check,
  ...whereIs(rule, entry, files),
  about: rule.id,
  problem: entry === null ? problem : `${problem}: ${shortened(entry)}`,
});

/** Enough of an entry to know it by; the line says the rest. */
const shortened = (entry: string): string => (entry.length > 80 ? `${entry.slice(0, 79)}…` : entry);

const byPlace = (a: Complaint, b: Complaint): number => a.file.localeCompare(b.file) || a.line - b.line;
