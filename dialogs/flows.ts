import { AboutFlow } from './about.js';
import { AsideFlow } from './aside.js';
import { AskFlow } from './ask.js';
import { CalmFlow } from './calm.js';
import { CheckFlow } from './check.js';
import { ComebacksFlow } from './comebacks.js';
import { ComposeFlow } from './compose.js';
import { DecideFlow } from './decide.js';
import { EraseFlow } from './erase.js';
import { ExportFlow } from './export.js';
import { FeelingFlow } from './feeling.js';
import type { Flow } from './flow.js';
import { JustNoFlow } from './just-no.js';
import { LearnFlow } from './learn.js';
import { OutcomeFlow } from './outcome.js';
import { PocketCardFlow } from './pocket-card.js';
import { PutOffFlow } from './put-off.js';
import { ReflectFlow } from './reflect.js';
import { ReframeFlow } from './reframe.js';
import { RehearseFlow } from './rehearse/rehearse.js';
import { RepairFlow } from './repair.js';
import { ReplyToThemFlow } from './reply-to-them.js';
import { RewriteFlow } from './rewrite.js';
import { SaveFlow } from './save.js';
import { SavedFlow } from './saved.js';
import { SayGoodFlow } from './say-good.js';
import { SettingsFlow } from './settings.js';
import { TryMyselfFlow } from './try-myself.js';
import type { House } from './turn.js';

/** Every journey there is. The first that knows what typed words stand for gets them. */
export const flowsOf = (house: House): Flow[] => [
  new RehearseFlow(house),
  new RewriteFlow(house),
  new FeelingFlow(house),
  new RepairFlow(house),
  new ComebacksFlow(house),
  new PocketCardFlow(house),
  new DecideFlow(house),
  new PutOffFlow(house),
  new OutcomeFlow(house),
  new ReplyToThemFlow(house),
  new JustNoFlow(house),
  new SayGoodFlow(house),
  new ComposeFlow(house),
  new TryMyselfFlow(house),
  new CheckFlow(house),
  new SaveFlow(house),
  new SavedFlow(house),
  new SettingsFlow(house),
  new ExportFlow(house),
  new EraseFlow(house),
  new CalmFlow(house),
  new LearnFlow(house),
  new ReflectFlow(house),
  new ReframeFlow(house),
  new AskFlow(house),
  new AsideFlow(house),
  new AboutFlow(house),
];

/** Flows one looks into in passing: what was being asked before is still open afterwards. */
export const inPassing: readonly string[] = [
  'about',
  'aside',
  'ask',
  'calm',
  'learn',
  'settings',
  'save',
  'saved',
  'export',
];
