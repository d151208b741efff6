import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { answersSchema } from './answer.js';
import { answersToThemSchema } from './answer-to-them.js';
import { calmSchema } from './calm.js';
import { comebackSchema } from './comeback.js';
import { ContentError, type ContentProblem } from './content-error.js';
import { dangerModelSchema, dangerWeighingSchema } from './danger-model.js';
import { decidingSchema } from './deciding.js';
import { fauxFeelingsSchema } from './faux-feeling.js';
import { feelingSchema } from './feeling.js';
import { fineSchema } from './fine.js';
import { frameFileSchema } from './frame.js';
import { helpLinesSchema } from './help-line.js';
import { justNoSchema } from './just-no.js';
import { knownMissSchema } from './known-miss.js';
import { legalPageSchema } from './legal-page.js';
import { needSchema } from './need.js';
import { outcomeSchema } from './outcome.js';
import { patternSchema } from './pattern.js';
import { personaSchema } from './persona.js';
import { heardSchema, phrasesSchema } from './phrase.js';
import { readJson } from './read-json.js';
import { readYaml } from './read-yaml.js';
import { reflectionSchema } from './reflection.js';
import { rehearsalTypedSchema } from './rehearsal-typed.js';
import { repairSchema } from './repair.js';
import { replyLinesSchema } from './reply-line.js';
import { reviewSchema } from './review.js';
import { rewritingSchema } from './rewriting.js';
import { safetyAnswersSchema, safetyRulesSchema, safetyWordsSchema } from './safety.js';
import { sameMeaningSchema } from './same-meaning.js';
import { sayGoodSchema } from './say-good.js';
import { scenarioSchema } from './scenario.js';
import { lessonsSchema, skillSchema } from './skill.js';
import { articleSchema } from './source.js';
import { speechActsSchema } from './speech-act.js';
import { spellingSchema } from './spelling.js';
import { statementSchema } from './statement.js';
import { teamsAppSchema, teamsLanguageSchema } from './teams-app.js';
import { textModelSchema, weighingSchema } from './text-model.js';
import { hintsSchema, rehearsalDebriefSchema, tipsSchema } from './tip.js';
import { toneCueSchema, valenceSchema } from './tone.js';
import { verifiedSchema } from './verified.js';
import { wordClassSchema } from './word-class.js';

/** One file of content, or a folder in which every file holds one entry of the same shape. */
const file = <T>(path: string, schema: z.ZodType<T>) => ({ path, schema, folder: false as const });
const folder = <T>(path: string, schema: z.ZodType<T>) => ({ path, schema, folder: true as const });

/** What the coach knows, and where in `content/` it stands. A new kind of content is one line here. */
const shelves = {
  articles: file('sources.yaml', z.array(articleSchema)),
  patterns: folder('patterns', patternSchema),
  phrases: folder('phrases', phrasesSchema),
  heard: file('heard.yaml', heardSchema),
  feelings: file('feelings.yaml', z.array(feelingSchema)),
  needs: file('needs.yaml', z.array(needSchema)),
  frames: folder('frames', frameFileSchema),
  rewriting: file('rewriting.yaml', rewritingSchema),
  fine: folder('fine', fineSchema),
  fauxFeelings: file('faux-feelings.yaml', fauxFeelingsSchema),
  wordClasses: folder('language/words', wordClassSchema),
  safetyRules: folder('safety/rules', safetyRulesSchema),
  safetyWords: file('safety/words.yaml', safetyWordsSchema),
  safetyAnswers: file('safety/answers.yaml', safetyAnswersSchema),
  helpLines: file('safety/help-lines.yaml', helpLinesSchema),
  review: file('review.yaml', reviewSchema),
  answersToThem: file('answers-to-them.yaml', answersToThemSchema),
  comebacks: file('comebacks.yaml', z.array(comebackSchema)),
  repair: file('repair.yaml', repairSchema),
  deciding: file('deciding.yaml', decidingSchema),
  justNo: file('just-no.yaml', justNoSchema),
  sayGood: file('say-good.yaml', sayGoodSchema),
  outcome: file('outcome.yaml', outcomeSchema),
  calm: file('calm.yaml', calmSchema),
  reflections: folder('reflections', reflectionSchema),
  answers: folder('answers', answersSchema),
  sameMeaning: file('language/same-meaning.yaml', sameMeaningSchema),
  statement: file('statement.yaml', statementSchema),
  spelling: file('language/spelling.yaml', spellingSchema),
  knownMisses: file('known-misses.yaml', z.array(knownMissSchema)),
  skills: folder('skills', skillSchema),
  lessons: file('lessons.yaml', lessonsSchema),
  valence: file('language/valence.yaml', valenceSchema),
  tone: file('tone.yaml', z.array(toneCueSchema)),
  speechActs: file('rehearsal/speech-acts.yaml', speechActsSchema),
  textModel: file('model/weights.json', textModelSchema),
  verified: file('model/verified.json', verifiedSchema),
  dangerModel: file('model/danger-weights.json', dangerModelSchema),
  dangerWeighing: file('model/danger-weighing.yaml', dangerWeighingSchema),
  weighing: file('model/weighing.yaml', weighingSchema),
  personas: folder('rehearsal/personas', personaSchema),
  tips: file('rehearsal/tips.yaml', tipsSchema),
  rehearsalHints: file('rehearsal/hints.yaml', hintsSchema),
  rehearsalDebrief: file('rehearsal/debrief.yaml', rehearsalDebriefSchema),
  replyLines: folder('rehearsal/lines', replyLinesSchema),
  rehearsalTyped: file('rehearsal/typed.yaml', rehearsalTypedSchema),
  scenarios: folder('rehearsal/scenarios', scenarioSchema),
  legalPages: folder('legal', legalPageSchema),
  teamsApp: file('teams.yaml', teamsAppSchema),
  teamsLanguages: folder('teams/languages', teamsLanguageSchema),
};

type Shelves = typeof shelves;
type Entry<S> = S extends { schema: z.ZodType<infer T>; folder: infer F }
  ? F extends true
    ? T[]
    : T
  : never;

/** Everything in `content/`, checked. Plain data: the language engine and the coaching are compiled from it. */
export type Catalogue = { [K in keyof Shelves]: Entry<Shelves[K]> };

/**
 * Reads and checks all content. Only entry points call it; everything else is given the catalogue.
 * @throws ContentError naming file, line and key of every mistake.
 */
export function loadCatalogue(contentFolder: string): Catalogue {
  const problems: ContentProblem[] = [];
  const read = (name: string, schema: z.ZodType): unknown => {
    const path = join(contentFolder, name);
    if (!existsSync(path)) {
      problems.push({ file: `content/${name}`, line: 1, key: '', problem: 'is missing' });
      return null;
    }
    const result = (name.endsWith('.json') ? readJson : readYaml)(path, `content/${name}`, schema);
    problems.push(...result.problems);
    return result.value;
  };
  const catalogue = Object.fromEntries(
    Object.entries(shelves).map(([key, shelf]) => {
      if (!shelf.folder) return [key, read(shelf.path, shelf.schema)];
      const at = join(contentFolder, shelf.path);
      const names = existsSync(at)
        ? readdirSync(at)
            .filter((name) => name.endsWith('.yaml'))
            .sort()
        : [];
      return [key, names.map((name) => read(`${shelf.path}/${name}`, shelf.schema))];
    }),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return catalogue as Catalogue;
}
