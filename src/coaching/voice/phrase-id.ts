import { aboutPhrases } from './phrases/about.js';
import { ackPhrases } from './phrases/ack.js';
import { asidePhrases } from './phrases/aside.js';
import { askPhrases } from './phrases/ask.js';
import { calmPhrases } from './phrases/calm.js';
import { checkPhrases } from './phrases/check.js';
import { choicePhrases } from './phrases/choice.js';
import { composePhrases } from './phrases/compose.js';
import { decidePhrases } from './phrases/decide.js';
import { finePhrases } from './phrases/fine.js';
import { goodPhrases } from './phrases/good.js';
import { keepPhrases } from './phrases/keep.js';
import { lessonPhrases } from './phrases/lesson.js';
import { noPhrases } from './phrases/no.js';
import { outcomePhrases } from './phrases/outcome.js';
import { partPhrases } from './phrases/part.js';
import { pocketPhrases } from './phrases/pocket.js';
import { putOffPhrases } from './phrases/put-off.js';
import { reflectPhrases } from './phrases/reflect.js';
import { reframePhrases } from './phrases/reframe.js';
import { rehearsePhrases } from './phrases/rehearse.js';
import { relationPhrases } from './phrases/relation.js';
import { repairPhrases } from './phrases/repair.js';
import { replyPhrases } from './phrases/reply.js';
import { rewritePhrases } from './phrases/rewrite.js';
import { settingsPhrases } from './phrases/settings.js';
import { starterPhrases } from './phrases/starter.js';
import { stylePhrases } from './phrases/style.js';
import { teamsPhrases } from './phrases/teams.js';
import { tryPhrases } from './phrases/try.js';
import { whatIfPhrases } from './phrases/what-if.js';

/** Everything the coach says, by name: `about.name`. A test holds this list and `content/phrases` together. */
export const phraseIds = [
  ...ackPhrases,
  ...noPhrases,
  ...goodPhrases,
  ...rewritePhrases,
  ...repairPhrases,
  ...replyPhrases,
  ...whatIfPhrases,
  ...pocketPhrases,
  ...finePhrases,
  ...asidePhrases,
  ...aboutPhrases,
  ...calmPhrases,
  ...reflectPhrases,
  ...reframePhrases,
  ...askPhrases,
  ...keepPhrases,
  ...settingsPhrases,
  ...choicePhrases,
  ...lessonPhrases,
  ...rehearsePhrases,
  ...relationPhrases,
  ...stylePhrases,
  ...composePhrases,
  ...partPhrases,
  ...tryPhrases,
  ...checkPhrases,
  ...outcomePhrases,
  ...putOffPhrases,
  ...decidePhrases,
  ...starterPhrases,
  ...teamsPhrases,
] as const;
export type PhraseId = (typeof phraseIds)[number];
