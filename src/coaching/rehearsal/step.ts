import type { ActId } from '../../catalogue/speech-act.js';
import type { Reading } from '../../language/reading.js';
import { feedbackOn } from './after/feedback.js';
import { clarityIn } from './clarity.js';
import type { Line } from './hearing/line.js';
import { isBlame, type Move, moveOf, moves } from './hearing/move.js';
import { isOffSubject, isReflection } from './hearing/on-subject.js';
import { stemsOf } from './hearing/stems.js';
import type { Moment } from './moment.js';
import { afterReply } from './partner/after-reply.js';
import { moveLevels } from './partner/move-levels.js';
import { replyTo } from './partner/reply.js';
import { chanceOf } from './random.js';
import { isOver, lastTurn, type Partner, type Rehearsal, type Turn } from './rehearsal.js';
import { memoriesOf } from './rules/remembers.js';
import type { Stage } from './stage.js';

export interface StepOptions {
  /** The line has been through a safety screen that asks where it is not sure: only clear danger stops it here. */
  screened?: boolean;
  /** The line as read already, for whoever plays the same line many times. */
  reading?: Reading;
}

/**
 * Says one line, and gives the rehearsal with the answer to it. Pure: the same setting and the same lines give the
 * same conversation. After the end nothing more is said: the rehearsal comes back as it was.
 */
export function step(stage: Stage, rehearsal: Rehearsal, said: string, options: StepOptions = {}): Rehearsal {
  if (isOver(rehearsal)) return rehearsal;
  const { scenario, subject } = stage.sceneOf(rehearsal.setting);
  const reading = options.reading ?? stage.engine.read(said, { relation: scenario.relation });
  const line = stage.hear(reading);
  if (isDanger(reading, options.screened ?? false)) return stopped(rehearsal, said, line);
  const persona = stage.personaOf(rehearsal.setting.persona);
  const before = lastTurn(rehearsal);
  const { offSubject, reflects } = inPlace(line, rehearsal, subject);
  const move = moveOf(line, {
    did: before?.does ?? [],
    asked: before?.reply.endsWith('?') ?? false,
    offSubject,
    reflects,
  });
  const acts = actsIn(line, move, reflects);
  const turn = rehearsal.turns.length + 1;
  const moved = moveLevels(line, acts, rehearsal.partner, persona, before?.acts ?? []);
  const partner = heardBy(rehearsal.partner, { ...moved, move, line, turn });
  const moment: Moment = {
    scenario,
    subject,
    persona,
    turn,
    line,
    move,
    partner,
    turns: rehearsal.turns,
    did: before?.does ?? [],
    chance: chanceOf(rehearsal.setting.seed, turn, moves.indexOf(move)),
  };
  const { spoken, ended } = replyTo(moment, stage.lines);
  const does = spoken.map(({ act }) => act);
  const played: Omit<Turn, 'feedback'> = {
    turn,
    said,
    acts,
    move,
    reply: spoken.map(({ text }) => text).join(' '),
    does,
    tension: partner.tension,
    heard: partner.heard,
    openness: partner.openness,
    clarity: clarityIn([...rehearsal.turns, { acts, move, does, ended }]),
    ended,
  };
  const feedback = feedbackOn(stage.catalogue.tips, rehearsal, played, line);
  return {
    ...rehearsal,
    partner: afterReply(moment, spoken),
    turns: [...rehearsal.turns, { ...played, feedback }],
  };
}

const isDanger = ({ safety }: Reading, screened: boolean): boolean =>
  safety !== null && (safety.level === 'clear' || !screened);

/** Nothing is answered to a sign of danger: fear and abuse are not played. */
function stopped(rehearsal: Rehearsal, said: string, line: Line): Rehearsal {
  const { tension, heard, openness } = rehearsal.partner;
  const turn: Turn = {
    turn: rehearsal.turns.length + 1,
    said,
    acts: [...line.acts],
    move: 'remark',
    reply: '',
    does: [],
    tension,
    heard,
    openness,
    clarity: clarityIn(rehearsal.turns),
    feedback: { change: 0, changeSaid: '', tip: null, praise: null },
    ended: 'safety',
  };
  return { ...rehearsal, turns: [...rehearsal.turns, turn] };
}

/** What can only be told from what was said before: whether a line leads away, or says again what they told. */
function inPlace(line: Line, { turns, partner }: Rehearsal, subject: Moment['subject']) {
  const told = partner.facts + (partner.grievance ? 1 : 0);
  const said = () => stemsOf(turns.map((turn) => `${turn.said} ${turn.reply}`).join(' '));
  return { offSubject: isOffSubject(line, subject, said), reflects: isReflection(line, subject, told) };
}

/** Acts as they are in this place: a short "no" to an offer refuses, at the start it says nothing. */
function actsIn(line: Line, move: Move, reflects: boolean): ActId[] {
  const acts = new Set(line.acts);
  if (reflects && !isBlame(move)) acts.add('reflects');
  if (move === 'off_subject') acts.add('off_subject');
  if (move === 'silence') acts.add('silence');
  if (move !== 'yes' && move !== 'takes_no' && move !== 'assent') acts.delete('agrees');
  if (move !== 'no') acts.delete('refuses');
  return [...acts];
}

/** The partner once the line is heard, before they answer. */
function heardBy(
  partner: Partner,
  {
    levels,
    kind,
    move,
    line,
    turn,
  }: ReturnType<typeof moveLevels> & { move: Move; line: Line; turn: number },
): Partner {
  return {
    ...partner,
    ...levels,
    kindLines: partner.kindLines + (kind ? 1 : 0),
    asked: partner.asked + (move === 'request' ? 1 : 0),
    limits: partner.limits + (move === 'limit' ? 1 : 0),
    memories: [...partner.memories, ...memoriesOf(line, turn, move === 'no' && partner.offered)],
  };
}
