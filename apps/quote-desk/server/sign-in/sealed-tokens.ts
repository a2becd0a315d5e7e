import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { readJson, valueAt } from '@anslag/pricing'
import type { Tokens } from './provider.ts'

const cipher = 'aes-256-gcm'

/** Of the secret that only the browser has: the register alone can make no use of what it holds. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'provider tokens', 32))

/** Tokens of the provider as the register keeps them. */
export const sealedTokens = (tokens: Tokens, secret: string): string => {
  const start = randomBytes(12)
  const sealing = createCipheriv(cipher, keyOf(secret), start)
  const text = Buffer.concat([sealing.update(JSON.stringify(tokens), 'utf8'), sealing.final()])
  return [start, sealing.getAuthTag(), text].map((part) => part.toString('base64url')).join('.')
}

/** Tokens that were sealed with this secret; undefined where they were not. */
export const openedTokens = (sealed: string, secret: string): Tokens | undefined => {
  const [start, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (start === undefined || tag === undefined || text === undefined) return undefined
  try {
    const opening = createDecipheriv(cipher, keyOf(secret), start).setAuthTag(tag)
    const read = readJson(Buffer.concat([opening.update(text), opening.final()]).toString())
    const [subject, access, refresh] = ['subject', 'access', 'refresh'].map((name) =>
      read.ok ? valueAt(read.value, [name]) : undefined,
    )
    if (typeof subject !== 'string' || typeof access !== 'string') return undefined
    return { subject, access, ...(typeof refresh === 'string' ? { refresh } : {}) }
  } catch {
    return undefined
  }
}
