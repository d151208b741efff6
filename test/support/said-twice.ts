/** The lines that stand among them a second time, whatever their case and punctuation. */
export function saidTwice(lines: string[]): string[] {
  const plain = lines.map((line) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return plain.filter((line, index) => plain.indexOf(line) < index);
}
