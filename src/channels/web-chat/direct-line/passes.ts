import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { refuse } from '../../http/refusal.js';
import type { Clock } from './clock.js';

/** What a pass is good for. One kind is never taken for another. */
export type Purpose = 'token' | 'stream' | 'sitting' | 'remembered';

/** What a token says: whose it is, and for which conversation. */
export interface TokenClaims {
  user: string;
  conversation: string;
}

/** Seconds, as the protocol counts them. */
export const TOKEN_SECONDS = 1800;
const TICKET_SECONDS = 60;

/** Signs and checks what is handed out: JWTs with HMAC-SHA256, their purpose as audience. */
export class Passes {
  readonly #key: Uint8Array;

  constructor(
    secret: string,
    private readonly clock: Clock,
  ) {
    this.#key = createHash('sha256').update(secret).digest();
  }

  token(claims: TokenClaims): Promise<string> {
    return this.sign('token', { ...claims }, TOKEN_SECONDS);
  }

  /** @throws Refusal 403 when it is wrong or too old. */
  async readToken(token: string): Promise<TokenClaims> {
    const { user, conversation } = await this.#verify('token', token);
    return { user: String(user), conversation: String(conversation) };
  }

  /** For one WebSocket, which cannot send a header: good for a minute. */
  ticket(conversation: string): Promise<string> {
    return this.sign('stream', { conversation }, TICKET_SECONDS);
  }

  async readTicket(ticket: string): Promise<string> {
    return String((await this.#verify('stream', ticket)).conversation);
  }

  sign(purpose: Purpose, claims: Record<string, string>, seconds: number): Promise<string> {
    const now = Math.floor(this.clock() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(purpose)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(this.#key);
  }

  /** The claims of a pass, or undefined when it is wrong or too old. */
  async read(purpose: Purpose, pass: string | undefined): Promise<Record<string, unknown> | undefined> {
    return pass ? this.#verify(purpose, pass).catch(() => undefined) : undefined;
  }

  async #verify(purpose: Purpose, pass: string): Promise<Record<string, unknown>> {
    try {
      const options = { audience: purpose, algorithms: ['HS256'], currentDate: new Date(this.clock()) };
      return (await jwtVerify(pass, this.#key, options)).payload;
    } catch (error) {
      throw error instanceof errors.JWTExpired ? refuse.expiredToken() : refuse.wrongToken();
    }
  }
}
