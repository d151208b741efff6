import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a token says; what is left out is as the Bot Framework would say it. */
export interface Claims {
  audience?: string;
  issuer?: string;
  serviceUrl?: string;
  /** Seconds from now. */
  expiresIn?: number;
  notBefore?: number;
}

/** Somebody who signs tokens as the Bot Framework does, and publishes the keys. */
export async function openIdIssuer(appId: string, serviceUrl: string) {
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const key = { ...(await exportJWK(own.publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? { keys: [key] }
          : { issuer: 'https://issuer.example', jwks_uri: `http://127.0.0.1:${port}/keys` },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const now = () => Math.floor(Date.now() / 1000);

  const token = (claims: Claims = {}, signedBy = own.privateKey, kid = 'k1') =>
    new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(claims.issuer ?? 'https://issuer.example')
      .setAudience(claims.audience ?? appId)
      .setNotBefore(now() + (claims.notBefore ?? -60))
      .setExpirationTime(now() + (claims.expiresIn ?? 3600))
      .sign(signedBy);

  return {
    metadata: `http://127.0.0.1:${port}/metadata`,
    token,
    /** Signed by somebody else, under the name of the same key. */
    forged: () => token({}, foreign.privateKey),
    unknownKey: () => token({}, own.privateKey, 'k2'),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
