import type { Served } from './serve-web-chat.js';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  body: any;
  headers: Headers;
}

/** What a browser does here: keeps cookies, sends its origin, carries a token. */
export function browserAt({ origin }: Served) {
  const cookies = new Map<string, string>();

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(origin + path, { redirect: 'manual', ...init, method, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }

  return {
    cookies,
    call,
    /** Throws away what a browser forgets when it is closed. */
    close: () => void cookies.delete('sitting'),
    generate: async () => (await call('POST', '/v3/directline/tokens/generate')).body,
  };
}

export type Browser = ReturnType<typeof browserAt>;

/** Direct Line calls with a token. */
export function bearer(browser: Browser, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const base = '/v3/directline/conversations';
  return {
    start: () => browser.call('POST', base, { headers, body: '{}' }),
    reconnect: (id: string, watermark = '') =>
      browser.call('GET', `${base}/${id}?watermark=${watermark}`, { headers }),
    post: (id: string, activity: object | string) =>
      browser.call('POST', `${base}/${id}/activities`, {
        headers,
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      }),
    read: (id: string, watermark = '') =>
      browser.call('GET', `${base}/${id}/activities?watermark=${watermark}`, { headers }),
    refresh: () => browser.call('POST', '/v3/directline/tokens/refresh', { headers }),
    upload: (id: string) => browser.call('POST', `${base}/${id}/upload`, { headers, body: 'x' }),
  };
}

/** Tries again until `found` gives something, for at most two seconds. */
export async function until<T>(
  found: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = await found();
    if (value) return value;
    await new Promise((soon) => setTimeout(soon, 10));
  }
  throw new Error('it never came');
}
