import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits that go into an address or a cookie. */
export const newSecret = (): string => randomBytes(16).toString('base64url')

/** What a secret is stored and looked for as. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
