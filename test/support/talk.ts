/** A web chat by plain HTTP, as the page has it. `address`: where the server is. */
export async function startTalk(address: string) {
  const directLine = `${address}/v3/directline`;
  const generated = await fetch(`${directLine}/tokens/generate`, { method: 'POST' });
  const { token } = (await generated.json()) as { token: string };
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const started = await fetch(`${directLine}/conversations`, { method: 'POST', headers });
  const { conversationId, streamUrl } = (await started.json()) as {
    conversationId: string;
    streamUrl: string;
  };
  const url = `${directLine}/conversations/${conversationId}/activities`;
  const post = (body: string) => fetch(url, { method: 'POST', headers, body });
  return { url, headers, streamUrl, post };
}
