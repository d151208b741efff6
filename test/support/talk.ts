import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';

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
  const said = async (): Promise<Activity[]> => {
    const { activities } = (await (await fetch(url, { headers })).json()) as { activities: Activity[] };
    return activities;
  };

  /** Says or presses something and waits for what comes back. */
  async function say(activity: { text: string } | { value: object }): Promise<Activity[]> {
    const posted = await post(JSON.stringify({ type: 'message', ...activity }));
    const { id } = (await posted.json()) as { id: string };
    for (;;) {
      const answers = (await said()).filter(({ replyToId }) => replyToId === id);
      if (answers.length > 0) return answers;
      await pause(10);
    }
  }
  return { url, headers, streamUrl, post, said, say };
}
