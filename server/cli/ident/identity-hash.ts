import { hash, randomBytes } from 'node:crypto';

/** What is kept of an identity: 64 bits that say nothing without the key, which lives as long as the run. */
export interface IdentityHash {
  readonly high: number;
  readonly low: number;
}

/** A hash of identities by a key that nobody knows: the same number has the same hash in one run, and another in the next. */
export function identityHasher(key: string = randomBytes(32).toString('hex')): (identity: string) => IdentityHash {
  return (identity) => {
    const bytes = hash('sha256', key + identity, 'buffer');
    return { high: bytes.readUInt32LE(0), low: bytes.readUInt32LE(4) };
  };
}
