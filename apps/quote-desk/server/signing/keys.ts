import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compareInstants, failure, type Instant, type Result, readJson, success, valueAt } from '@anslag/pricing'
import { readTrust, type Trust, type TrustedKey } from '@anslag/quotes'
import { isSigningKey, newSigningKey, publicPart, type SigningKey } from '@anslag/signatures'
import { raise } from '../issues.ts'

/** The keys that the desk can sign with, and every key that seals and events of its register were or will be signed with. */
export interface DeskKeys {
  /** At each moment the first that is valid then signs. */
  readonly signing: readonly [SigningKey, ...SigningKey[]]
  readonly trust: Trust
}

/** Where the keys are told: one of the first two, or a demonstration key is made in a file. */
export interface KeySettings {
  /** The key itself, as JSON, or several as a JWKS. */
  readonly key?: string
  readonly keyFile?: string
  /** A JWKS of further public keys: those of before, and the next one. */
  readonly trustFile?: string
  readonly demonstrationFile: string
}

/** Whose signature a demonstration key makes. */
export const demonstrationSigner = 'Demonstration key of a quote desk'

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

type SigningKeys = DeskKeys['signing']

const keysIn = (text: string | undefined, name: string): Result<SigningKeys> => {
  const read = text === undefined ? undefined : readJson(text)
  const several = read?.ok ? valueAt(read.value, ['keys']) : undefined
  const given = Array.isArray(several) ? several : [read?.ok ? read.value : undefined]
  const [first, ...others] = given.filter(isSigningKey)
  const isAll = first !== undefined && others.length + 1 === given.length
  return isAll && readTrust({ keys: [first, ...others].map(publicPart) }).ok
    ? success([first, ...others])
    : failure([raise('desk/key-unusable', '', { name })])
}

/** A key of its own, so that what is signed can be tried: made once, and readable by its owner alone. */
const demonstrationKey = async (file: string, now: Instant): Promise<Result<SigningKeys>> => {
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true })
    const key = await newSigningKey(demonstrationSigner, now)
    // Another server may be first: then its key is the one.
    await writeFile(file, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  }
  return keysIn(await textOf(file), file)
}

const signingKeys = async ({ key, keyFile, demonstrationFile }: KeySettings, now: Instant) => {
  if (key !== undefined) return keysIn(key, 'DESK_SIGNING_KEY')
  return keyFile === undefined ? demonstrationKey(demonstrationFile, now) : keysIn(await textOf(keyFile), keyFile)
}

const trusted = async (file: string | undefined): Promise<Result<Trust>> => {
  if (file === undefined) return success({ keys: [] })
  const text = await textOf(file)
  const document = text === undefined ? undefined : readJson(text)
  const read = document?.ok ? readTrust(document.value) : undefined
  return read?.ok ? read : failure([raise('desk/trust-unusable', '', { name: file })])
}

const ends = ({ validTo, revokedAt }: TrustedKey): readonly Instant[] =>
  [validTo, revokedAt].flatMap((end) => (end === undefined ? [] : [end]))

const isValid = (key: TrustedKey, now: Instant): boolean =>
  compareInstants(key.validFrom, now) <= 0 && ends(key).every((end) => compareInstants(now, end) < 0)

/** What is told of the key that signs at a moment, and the key; none where none is valid then. */
const validAt = ({ signing, trust }: DeskKeys, at: Instant) =>
  signing
    .flatMap((key) => trust.keys.filter(({ kid }) => kid === key.kid).map((told) => ({ key, told })))
    .find(({ told }) => isValid(told, at))

/**
 * The key that signs what is entered at a moment.
 *
 * @returns the key; or that none is valid then, so that nothing can be entered
 */
export const signingKeyAt = (keys: DeskKeys, at: Instant): Result<SigningKey> => {
  const found = validAt(keys, at)
  return found === undefined ? failure([raise('desk/no-valid-key', '')]) : success(found.key)
}

/** From when on no key is valid, if nobody puts in another; undefined where one has no end. */
export const signingEnds = (keys: DeskKeys, now: Instant): Instant | undefined => {
  for (let at = now; ; ) {
    const found = validAt(keys, at)
    if (found === undefined) return at
    const [end] = [...ends(found.told)].sort(compareInstants)
    if (end === undefined) return undefined
    at = end
  }
}

/** Reads the keys of a desk, valid or not: what was signed can be checked. Where the file of public keys names a signing key too, what it says of its time counts. */
export const knownKeys = async (settings: KeySettings, now: Instant): Promise<Result<DeskKeys>> => {
  const signing = await signingKeys(settings, now)
  if (!signing.ok) return signing
  const others = await trusted(settings.trustFile)
  if (!others.ok) return others
  const isSigning = ({ kid }: TrustedKey): boolean => signing.value.some((each) => each.kid === kid)
  const told = signing.value.map((key) => others.value.keys.find(({ kid }) => kid === key.kid) ?? publicPart(key))
  const keys = [...told, ...others.value.keys.filter((each) => !isSigning(each))]
  return success({ signing: signing.value, trust: { keys } })
}

/**
 * The same for whoever signs with them.
 *
 * @returns the keys; or that one cannot be used, or that none is valid at this moment
 */
export const readKeys = async (settings: KeySettings, now: Instant): Promise<Result<DeskKeys>> => {
  const keys = await knownKeys(settings, now)
  if (!keys.ok || validAt(keys.value, now) !== undefined) return keys
  const [{ kid }] = keys.value.signing
  const name = settings.keyFile ?? (settings.key === undefined ? settings.demonstrationFile : 'DESK_SIGNING_KEY')
  return failure([raise('desk/key-not-valid-now', '', { kid, name })])
}
