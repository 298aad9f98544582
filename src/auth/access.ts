import { createRemoteJWKSet, jwtVerify } from 'jose';
import { UserError } from '../model/errors.ts';
import { entryOf, type KeyEntry, type Right, rights } from './keys.ts';

/** Who may ask. */
export interface Access {
  /** Whoever reaches the server may read. */
  open: boolean;
  keys: KeyEntry[];
  issuer?: Issuer | undefined;
}

export interface Issuer {
  issuer: string;
  audience: string;
  jwks: URL;
}

/** Whoever asks, by the name of a key or the subject of a token. */
export interface Caller {
  name: string;
  rights: Right[];
}

/** On which addresses nobody but programs of the same machine can ask. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** Refuses to serve everybody unless that is said. Throws UserError USAGE. */
export function checkAccess(host: string, access: Access): void {
  if (access.open || access.keys.length > 0 || access.issuer) return;
  throw new UserError(
    'USAGE',
    `HOST is ${host}, which other machines can reach, and nothing says who may read. Make a key with "npm run keys -- create NAME", or set ` +
      'API_KEYS or JWT_ISSUER, or say PUBLIC_READ=true to let everybody read.',
  );
}

/** Only these: a token must not choose how it is checked. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Finds out who holds a credential; null for one that is not valid. */
export function callersOf({ keys, issuer }: Access): (credential: string) => Promise<Caller | null> {
  const jwks = issuer && createRemoteJWKSet(issuer.jwks, { timeoutDuration: 3_000 });
  return async (credential) => {
    const key = entryOf(credential, keys);
    if (key) return { name: `key:${key.name}`, rights: key.rights };
    if (!jwks || !issuer) return null;
    try {
      const { payload } = await jwtVerify(credential, jwks, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms,
        requiredClaims: ['exp'],
      });
      const granted = String(payload.scope ?? '').split(' ');
      return { name: `token:${payload.sub ?? ''}`, rights: rights.filter((right) => granted.includes(right)) };
    } catch {
      return null;
    }
  };
}
