import type { MatchProgram, Options, Step } from './match-program.js';
import type { MatchNode, TermTest } from './match-syntax.js';
import { openingOf } from './opening.js';

/** Compiles a match as it is written into the steps of the machine that looks for it. */
export function compileProgram(tree: MatchNode): MatchProgram {
  const steps: Step[] = [];
  const emit = (step: Step): number => steps.push(step) - 1;
  const compile = (node: MatchNode): void => {
    switch (node.kind) {
      case 'term':
        emit({ do: 'term', test: node.test });
        return;
      case 'start':
      case 'end':
        emit({ do: node.kind });
        return;
      case 'ends-with':
        emit({ do: 'ends-with', mark: node.mark });
        return;
      case 'sequence':
        for (const part of node.parts) compile(part);
        return;
      case 'point':
        emit({ do: 'point', slot: 0 });
        compile(node.part);
        emit({ do: 'point', slot: 1 });
        return;
      case 'choice':
        compileChoice(node.options);
        return;
      case 'repeat':
        for (let count = 0; count < node.min; count++) compile(node.part);
        compileOptional(node.part, node.max - node.min);
    }
  };
  const compileChoice = (options: MatchNode[]): void => {
    const tests = options.map(onlyTest);
    if (tests.every(isWordOrTag)) {
      emit({ do: 'one-of', words: new Set(tests.flatMap(wordOf)), tags: tests.flatMap(tagOf) });
      return;
    }
    const choose = emit({ do: 'jump', to: -1 });
    const firsts: number[] = [];
    const jumps = options.map((option) => {
      firsts.push(steps.length);
      compile(option);
      return emit({ do: 'jump', to: -1 });
    });
    for (const jump of jumps) steps[jump] = { do: 'jump', to: steps.length };
    steps[choose] = { do: 'choose', options: optionsBy(options, firsts) };
  };
  const compileOptional = (part: MatchNode, times: number): void => {
    if (times <= 0) return;
    const maybe = emit({ do: 'jump', to: -1 });
    compile(part);
    compileOptional(part, times - 1);
    steps[maybe] = { do: 'maybe', opening: openingOf(part), without: steps.length };
  };
  compile(tree);
  return { steps, anchored: steps[0]?.do === 'start', opening: openingOf(tree) };
}

type WordOrTag = Extract<TermTest, { kind: 'word' | 'tag' }>;
const isWordOrTag = (test: TermTest | null): test is WordOrTag =>
  test?.kind === 'word' || test?.kind === 'tag';
const wordOf = (test: WordOrTag): string[] => (test.kind === 'word' ? [test.word] : []);
const tagOf = (test: WordOrTag): string[] => (test.kind === 'tag' ? [test.tag] : []);

/** The test of an option that is a single term; null when it is more, or something else. */
const onlyTest = (option: MatchNode): TermTest | null => {
  const only = option.kind === 'sequence' && option.parts.length === 1 ? option.parts[0]! : option;
  return only.kind === 'term' ? only.test : null;
};

function optionsBy(options: MatchNode[], firsts: number[]): Options {
  const byWord = new Map<string, number[]>();
  const byTag: [string, number][] = [];
  const others: number[] = [];
  options.forEach((option, index) => {
    const first = firsts[index]!;
    const opening = openingOf(option);
    if (!opening) {
      others.push(first);
      for (const listed of byWord.values()) listed.push(first);
      return;
    }
    for (const word of opening.words) {
      const listed = byWord.get(word);
      if (listed) listed.push(first);
      else byWord.set(word, [...others, first]);
    }
    for (const tag of opening.tags) byTag.push([tag, first]);
  });
  return { byWord, byTag, others };
}
