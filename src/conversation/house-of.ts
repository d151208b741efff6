import type { House } from '../../dialogs/turn.js';
import type { Catalogue } from '../catalogue/load.js';
import { compileAnswers } from '../coaching/ask/find-answer.js';
import { createLessonBook } from '../coaching/lessons/lesson-book.js';
import { setStage } from '../coaching/rehearsal/stage.js';
import { feelingNames } from '../coaching/rewrite/feeling-names.js';
import type { Engine } from '../language/engine.js';
import { compileStatements } from '../language/statement/statements.js';

/** What the dialogs share, from content and the engine that reads for them. */
export function houseOf(
  engine: Engine,
  catalogue: Catalogue,
  { now, place, seed }: Pick<House, 'now' | 'place' | 'seed'>,
): House {
  const answers = catalogue.answers.flatMap((file) => file.answers);
  const book = createLessonBook(catalogue);
  return {
    tools: {
      engine,
      names: feelingNames(catalogue.feelings),
      shelf: { ...catalogue, lessonFor: book.for },
      statements: compileStatements(catalogue, engine.read),
      content: catalogue,
    },
    heard: catalogue.heard,
    calm: catalogue.calm,
    book,
    spelling: catalogue.spelling,
    comebacks: catalogue.comebacks,
    repair: catalogue.repair,
    deciding: catalogue.deciding,
    justNo: catalogue.justNo,
    sayGood: catalogue.sayGood,
    outcome: catalogue.outcome,
    reflections: catalogue.reflections,
    answers,
    findAnswers: compileAnswers(answers, catalogue.sameMeaning),
    answersToThem: catalogue.answersToThem,
    rehearsalTyped: catalogue.rehearsalTyped,
    stage: setStage(catalogue, engine),
    seed,
    now,
    place,
  };
}
