import { copyOnPress } from './copy.js';
import { saveOnPress } from './file.js';
import { followWhatComesByItself } from './follow.js';
import { introduce, introduceUntilSpokenTo, stopIntroducing } from './intro.js';
import { notice } from './notice.js';
import { panel } from './panel.js';
import { printOnPress } from './print.js';
import { endSitting, generateToken } from './session.js';
import { obeySignals } from './signals.js';
import { cards, quietStatus, strings, styles } from './style.js';
import { watchSocket } from './watch-socket.js';

const EXPIRED = 3;
const FAILED = 4;
const RETRY_MILLISECONDS = 3000;
const DRAFT = 'WEB_CHAT/SET_SEND_BOX';

/** Presses that the page answers itself. */
const onPress = () => (next) => copyOnPress()(saveOnPress()(printOnPress()(next)));

const room = document.querySelector('#room');
const { nonce } = document.scripts[0];

let line;
let store;
let conversationId;
let attempt = 0;
let lost;
let draft = '';

/** Opens this sitting's conversation, or a new one, in a fresh Web Chat. A half-typed draft is taken along. */
export async function connect() {
  disconnect();
  const mine = attempt;
  const pass = await generateToken().catch(() => undefined);
  if (mine !== attempt) return;
  if (!pass) return showAbsence();
  notice(conversationId && conversationId !== pass.conversationId ? 'This is a new conversation.' : '', 5);
  conversationId = pass.conversationId;
  introduce();
  show(pass.token);
}

function show(token) {
  const { WebChat } = window;
  watchSocket({ open: found, lost: findOut, ended: showEnd });
  line = WebChat.createDirectLine({ token, domain: `${window.location.origin}/v3/directline` });
  const stage = document.createElement('div');
  stage.id = 'stage';
  const parts = {
    directLine: line,
    nonce,
    locale: 'en-US',
    adaptiveCardsHostConfig: cards(),
    overrideLocalizedStrings: strings,
    cardActionMiddleware: onPress,
    activityStatusMiddleware: quietStatus,
  };
  const render = (fromTheBeginning) =>
    WebChat.renderWebChat({ ...parts, styleOptions: styles(fromTheBeginning) }, stage);
  parts.store = WebChat.createStore({}, obeySignals, introduceUntilSpokenTo, followWhatComesByItself(render));
  store = parts.store;
  if (draft) store.dispatch({ type: DRAFT, payload: { text: draft } });
  const its = attempt;
  line.connectionStatus$.subscribe((status) => {
    if (status !== EXPIRED && status !== FAILED) return;
    setTimeout(() => its === attempt && connect(), RETRY_MILLISECONDS);
  });
  room.replaceChildren(stage);
  render(true);
}

/**
 * A lost socket is mended by the client itself, unless the server is gone. A server that is closing still answers
 * for a moment, so this asks until the socket is open again.
 */
async function findOut() {
  const loss = {};
  lost = loss;
  let gone = false;
  while (lost === loss) {
    const there = await isThere();
    if (lost !== loss) return;
    if (there && gone) return connect();
    if (!there && !gone) notice('The coach isn’t answering. Your words are still here; trying again…');
    gone ||= !there;
    await new Promise((soon) => setTimeout(soon, RETRY_MILLISECONDS));
  }
}

const isThere = () =>
  fetch('/new-tab', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

function found() {
  if (lost) notice('');
  lost = undefined;
}

function showEnd() {
  disconnect();
  room.replaceChildren(
    panel('This conversation is over, and its words are forgotten.', {
      label: 'Start again',
      press: connect,
    }),
  );
}

function showAbsence() {
  room.replaceChildren(
    panel('The coach isn’t running. Start it again on the computer it runs on, then try once more.', {
      label: 'Try again',
      press: connect,
    }),
  );
}

/** Ends this conversation on both sides, and begins another with nothing of it. */
export async function startAfresh() {
  disconnect();
  draft = '';
  await endSitting().catch(() => {});
  await connect();
}

/** Lets go of the conversation on this side: what still comes of it is not heard any more. */
function disconnect() {
  attempt += 1;
  lost = undefined;
  stopIntroducing();
  watchSocket({ open() {}, lost() {}, ended() {} });
  draft = store?.getState().sendBoxValue ?? draft;
  line?.end();
  line = undefined;
  store = undefined;
}
