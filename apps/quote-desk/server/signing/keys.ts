import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compareInstants, failure, type Instant, type Result, readJson, success } from '@anslag/pricing'
import { readTrust, type Trust, type TrustedKey } from '@anslag/quotes'
import { isSigningKey, newSigningKey, publicPart, type SigningKey } from '@anslag/signatures'
import { raise } from '../issues.ts'

/** The key that the desk signs with, and every key that seals and events of its register were or will be signed with. */
export interface DeskKeys {
  readonly signing: SigningKey
  readonly trust: Trust
}

/** Where the keys are told: one of the first two, or a demonstration key is made in a file. */
export interface KeySettings {
  /** The key itself, as JSON. */
  readonly key?: string
  readonly keyFile?: string
  /** A JWKS of further public keys: those of before, and the next one. */
  readonly trustFile?: string
  readonly demonstrationFile: string
}

/** Whose signature a demonstration key makes. */
export const demonstrationSigner = 'Demonstration key of a quote desk'

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

const keyIn = (text: string | undefined, name: string): Result<SigningKey> => {
  const read = text === undefined ? undefined : readJson(text)
  return read?.ok && isSigningKey(read.value)
    ? success(read.value)
    : failure([raise('desk/key-unusable', '', { name })])
}

/** A key of its own, so that what is signed can be tried: made once, and readable by its owner alone. */
const demonstrationKey = async (file: string, now: Instant): Promise<Result<SigningKey>> => {
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true })
    const key = await newSigningKey(demonstrationSigner, now)
    // Another server may be first: then its key is the one.
    await writeFile(file, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  }
  return keyIn(await textOf(file), file)
}

const signingKey = async ({ key, keyFile, demonstrationFile }: KeySettings, now: Instant) => {
  if (key !== undefined) return keyIn(key, 'DESK_SIGNING_KEY')
  return keyFile === undefined ? demonstrationKey(demonstrationFile, now) : keyIn(await textOf(keyFile), keyFile)
}

const trusted = async (file: string | undefined): Promise<Result<Trust>> => {
  if (file === undefined) return success({ keys: [] })
  const text = await textOf(file)
  const document = text === undefined ? undefined : readJson(text)
  const read = document?.ok ? readTrust(document.value) : undefined
  return read?.ok ? read : failure([raise('desk/trust-unusable', '', { name: file })])
}

const isValid = ({ validFrom, validTo, revokedAt }: TrustedKey, now: Instant): boolean =>
  compareInstants(validFrom, now) <= 0 &&
  [validTo, revokedAt].every((end) => end === undefined || compareInstants(now, end) < 0)

/**
 * Reads the keys of a desk. Where the file of public keys names the signing key too, what it says of its time counts.
 *
 * @returns the keys; or that one cannot be used, or is not valid at this moment
 */
export const readKeys = async (settings: KeySettings, now: Instant): Promise<Result<DeskKeys>> => {
  const signing = await signingKey(settings, now)
  if (!signing.ok) return signing
  const others = await trusted(settings.trustFile)
  if (!others.ok) return others
  const { kid } = signing.value
  const told = others.value.keys.find((each) => each.kid === kid) ?? publicPart(signing.value)
  if (!isValid(told, now)) {
    const name = settings.keyFile ?? (settings.key === undefined ? settings.demonstrationFile : 'DESK_SIGNING_KEY')
    return failure([raise('desk/key-not-valid-now', '', { kid, name })])
  }
  const keys = [told, ...others.value.keys.filter((each) => each.kid !== kid)]
  return success({ signing: signing.value, trust: { keys } })
}
