import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Passes } from '../direct-line/passes.js';
import { readCookie, writeCookie } from './cookies.js';

/** One stay of one person at the page, from coming in to leaving or closing the browser. */
export interface Sitting {
  id: string;
  /** Starts with `dl_`, as the protocol wants it. */
  person: string;
}

const SITTING = 'sitting';
const SITTING_SECONDS = 24 * 60 * 60;
const REMEMBERED = 'remembered';
const REMEMBERED_SECONDS = 365 * 24 * 60 * 60;

/** Who sits here and who wants to be known again, in two signed cookies. The server keeps no list of either. */
export class Sittings {
  constructor(private readonly passes: Passes) {}

  async current(request: IncomingMessage): Promise<Sitting | undefined> {
    const claims = await this.passes.read('sitting', readCookie(request, SITTING));
    return claims && { id: String(claims.id), person: String(claims.person) };
  }

  /** The sitting of this request, else a new one: of the person remembered here, or of somebody new. */
  async currentOrNew(request: IncomingMessage, response: ServerResponse): Promise<Sitting> {
    const current = await this.current(request);
    if (current) return current;
    const remembered = await this.passes.read('remembered', readCookie(request, REMEMBERED));
    const sitting = { id: randomUUID(), person: String(remembered?.person ?? `dl_${randomUUID()}`) };
    const value = await this.passes.sign('sitting', { ...sitting }, SITTING_SECONDS);
    writeCookie(request, response, { name: SITTING, value });
    return sitting;
  }

  end(request: IncomingMessage, response: ServerResponse): void {
    writeCookie(request, response, { name: SITTING, value: '', seconds: 0 });
  }

  async remember({ person }: Sitting, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const value = await this.passes.sign('remembered', { person }, REMEMBERED_SECONDS);
    writeCookie(request, response, { name: REMEMBERED, value, seconds: REMEMBERED_SECONDS });
  }

  forget(request: IncomingMessage, response: ServerResponse): void {
    writeCookie(request, response, { name: REMEMBERED, value: '', seconds: 0 });
  }
}
