import type { Assets } from './assets.js';
import { headHtml } from './head-html.js';
import { type Place, WHERE } from './place.js';

/** Two speech bubbles, one of them speaking for itself. */
export const MARK = `<svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
<path class="mark-you" d="M4 8a5 5 0 0 1 5-5h16a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H15l-6 5v-5a5 5 0 0 1-5-5z"/>
<path class="mark-i" d="M14 17a5 5 0 0 1 5-5h12a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5v5l-6-5h-6a5 5 0 0 1-5-5z"/>
<path class="mark-stroke" d="M25 17.5v9"/></svg>`;

const STYLES = ['colours.css', 'page.css', 'card.css'];
const SCRIPTS = ['webchat.js', 'page.js'];

/** The page of the chat. Its title and icon say nothing about it: somebody may look over a shoulder. */
export async function html(page: { nonce: string; assets: Assets; place: Place }): Promise<string> {
  const { nonce, assets, place } = page;
  const styles = await Promise.all(STYLES.map((name) => assets.addressOf(name)));
  const [webChat, script] = await Promise.all(SCRIPTS.map((name) => assets.addressOf(name)));
  const scripts = `<script nonce="${nonce}" defer src="${webChat}"></script>
<script nonce="${nonce}" type="module" src="${script}"></script>`;
  return `${headHtml({ title: 'Notes', nonce, styles, scripts })}
<body>
<header>
<div class="bar">
${MARK}
<h1>First Person</h1>
<p class="purpose">From “you” to “I”: say the hard thing so it gets heard.</p>
<div class="ways-out">
<button type="button" id="start-over" class="quiet">Start over</button>
<form method="post" action="/session/leave" id="leave"><button type="submit" class="leave">Leave now</button></form>
</div>
</div>
</header>
<main id="chat" aria-label="Conversation">
<noscript><div class="panel"><p class="panel-words">The conversation needs JavaScript, and it is switched off in this browser.
Nothing here comes from any other site.</p></div></noscript>
<ol id="intro" aria-label="How it works" hidden>
<li>Type it the way it comes out.</li>
<li>See which words would start an argument, and why.</li>
<li>Take away words that you can say.</li>
</ol>
<div id="room"></div>
</main>
<p id="notice" role="status"></p>
<footer><p class="private">What you type is held in memory ${WHERE[place]}, and forgotten when you leave or after 30 quiet minutes.
Only what you choose to save is kept. <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></p></footer>
<dialog id="ask-start-over" aria-labelledby="ask-start-over-question">
<form method="dialog">
<p class="question" id="ask-start-over-question">Start over? What is written here will be forgotten.</p>
<div class="answers">
<button value="no" class="quiet">Stay here</button>
<button value="yes" class="firm">Start over</button>
</div>
</form>
</dialog>
</body>
</html>
`;
}

/** Where somebody lands who leaves: an empty page. */
export const neutralHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>New tab</title>
<link rel="icon" href="data:,">
</html>
`;
