import type { HelpRegion } from '../../../catalogue/help-line.js';
import type { LegalPage, Passage } from '../../../catalogue/legal-page.js';
import { helpLinesFor, inWords } from '../../../coaching/safety/help.js';
import type { Assets } from './assets.js';
import { headHtml } from './head-html.js';
import { MARK } from './html.js';
import type { Place } from './place.js';

export interface LegalHtmlParts {
  page: LegalPage;
  /** Every page, to lead from one to the others. */
  pages: readonly LegalPage[];
  regions: HelpRegion[];
  /** The region that is likely the reader's: its lines are open. */
  region: string | null;
  place: Place;
  nonce: string;
  assets: Assets;
}

const STYLES = ['colours.css', 'page.css', 'legal.css'];

/** A page of words alone. Like every page it can be left at once, and its title says nothing about the product. */
export async function legalHtml(parts: LegalHtmlParts): Promise<string> {
  const { page, pages, place, nonce, assets } = parts;
  const styles = await Promise.all(STYLES.map((name) => assets.addressOf(name)));
  const said = (passages: Passage[]) => passages.flatMap((one) => textHere(one, place)).map(escaped);
  const paragraphs = (passages: Passage[]) => said(passages).map((text) => `<p>${text}</p>`);
  const sections = page.sections.map(({ heading, say, points, helpLines }) =>
    [
      `<h2>${escaped(heading)}</h2>`,
      ...paragraphs(say),
      ...(points.length > 0 ? ['<ul>', ...said(points).map((text) => `<li>${text}</li>`), '</ul>'] : []),
      ...(helpLines ? helpHtml(parts) : []),
    ].join('\n'),
  );
  const scripts = `<script nonce="${nonce}" type="module" src="${await assets.addressOf('legal.js')}"></script>`;
  return `${headHtml({ title: escaped(page.title), nonce, styles, scripts })}
<body class="legal">
<header>
<div class="bar">
${MARK}
<p class="name">First Person</p>
<p class="purpose"><a href="/">Back to the conversation</a></p>
<div class="ways-out">
<form method="post" action="/session/leave" id="leave"><button type="submit" class="leave">Leave now</button></form>
</div>
</div>
</header>
<main>
<h1>${escaped(page.title)}</h1>
<div class="lead">
${paragraphs(page.lead).join('\n')}
</div>
${sections.map((section) => `<section>\n${section}\n</section>`).join('\n')}
</main>
<footer>
<p>Last changed on ${page.changed}.
${pages.map(({ id, title }) => link(`/${id}`, title, id === page.id)).join('\n')}</p>
</footer>
</body>
</html>
`;
}

const textHere = (passage: Passage, place: Place): string[] => {
  if (typeof passage === 'string') return [passage];
  return passage.only === place ? [passage.text] : [];
};

/** The reader's own region first, and open; the others closed beneath. */
function helpHtml({ regions, region }: LegalHtmlParts): string[] {
  const own = regions.filter(({ id }) => id === region);
  const others = regions.filter(({ id }) => id !== region);
  return [...own, ...others].map(({ id, name }) => {
    const lines = helpLinesFor(regions, id, ['emergency', 'self_harm', 'abuse']).map((line) => {
      const site = line.url ? ` <a href="${escaped(line.url)}" rel="noreferrer">${hostOf(line.url)}</a>` : '';
      return `<li>${escaped((line.phone ?? line.text) ? inWords(line) : line.name)}${site}</li>`;
    });
    const list = `<ul>\n${lines.join('\n')}\n</ul>`;
    return `<details${id === region ? ' open' : ''}>\n<summary>${escaped(name)}</summary>\n${list}\n</details>`;
  });
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const link = (href: string, title: string, current: boolean): string =>
  `<a href="${href}"${current ? ' aria-current="page"' : ''}>${escaped(title)}</a>`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
