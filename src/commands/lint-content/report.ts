import type { Complaint } from '../../catalogue/lint/complaint.js';
import { aligned } from '../text/aligned.js';
import type { LintedContent } from './complaints.js';

/** `file:line about: problem (check)`, so that an editor can jump to it. */
export const complaintLine = ({ file, line, about, problem, check }: Complaint): string =>
  `${file}:${line} ${about}: ${problem} (${check})`;

/** Errors one by one; warnings as a table, or one by one too when `all` are asked for. */
export function report({ complaints, grade }: LintedContent, all: boolean): string {
  const errors = complaints.filter(({ level }) => level === 'error');
  const warnings = complaints.filter(({ level }) => level === 'warning');
  const sections = [
    errors.length > 0 ? ['Must be mended:', ...errors.map((one) => `  ${complaintLine(one)}`)] : [],
    all ? warnings.map(complaintLine) : [],
    warnings.length > 0 ? ['Worth a look:', ...tableOf(warnings)] : [],
    [
      `What is said to people reads like school year ${grade.toFixed(1)} on average, age ${(grade + 5).toFixed(0)}.`,
    ],
    warnings.length > 0 && !all ? ['npm run content:lint -- --all names each of them.'] : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A row a file, a column a check, how many in each place. */
function tableOf(complaints: Complaint[]): string[] {
  const checks = [...new Set(complaints.map(({ check }) => check))].sort();
  const files = [...new Set(complaints.map(({ file }) => file))];
  const count = (file: string | null, check: string) =>
    complaints.filter((one) => one.check === check && (file === null || one.file === file)).length;
  return aligned([
    ['', ...checks],
    ...files.map((file) => [file, ...checks.map((check) => String(count(file, check) || '·'))]),
    ['together', ...checks.map((check) => String(count(null, check)))],
  ]).map((line) => `  ${line}`);
}
