import type { Assets } from './assets.js';

export async function html({ nonce, assets }: { nonce: string; assets: Assets }): Promise<string> {
  return `<!doctype html>
<html lang="en">
<title>Notes</title>
<link rel="stylesheet" nonce="${nonce}" href="${await assets.addressOf('page.css')}">
<h1>First Person</h1>
`;
}

export const neutralHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>New tab</title>
<link rel="icon" href="data:,">
</html>
`;
