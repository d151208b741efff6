interface Head {
  /** Shown in the browser's tab: it says nothing about the product, for somebody may look over a shoulder. */
  title: string;
  nonce: string;
  /** Addresses of style sheets, in order. */
  styles: readonly string[];
  /** Script elements. */
  scripts: string;
}

/** How every page of the chat begins, up to its body. */
export const headHtml = ({ title, nonce, styles, scripts }: Head): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" nonce="${nonce}" href="${style}">`).join('\n')}
${scripts}
</head>`;
