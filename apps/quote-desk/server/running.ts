import { dirname } from 'node:path'
import { bundledBooks } from '@anslag/price-lists'
import { type Result, success } from '@anslag/pricing'
import type { Config } from './config.ts'
import type { Desk } from './desk.ts'
import { livingDatabase, ownDatabase } from './embedded/own-database.ts'
import { roomIn } from './embedded/room.ts'
import { appendingTo, writeCheckpoints } from './jobs/checkpoints.ts'
import { goOnAbove } from './jobs/daily-check.ts'
import { type Metrics, newMetrics } from './metrics.ts'
import { ownFile } from './own-file.ts'
import { readFilesApart } from './reading/read-files-apart.ts'
import { migrate } from './register/migrate.ts'
import { openAsOwner, openForRedaction, openRegister } from './register/open-register.ts'
import { rateLimit } from './routes/rate-limit.ts'
import { inSeconds } from './sign-in/hours-from.ts'
import { type DeskKeys, readKeys } from './signing/keys.ts'

/** A desk that works on its register, and what ends that. */
export interface Running {
  readonly desk: Desk
  readonly addresses: Addresses
  readonly metrics: Metrics
  /** Reads the keys anew; where they cannot be used, the desk goes on with those that it has. */
  readonly rereadKeys: () => Promise<Result<DeskKeys>>
  readonly stop: () => Promise<void>
}

/** Addresses of the database, and what ends it where it is the desk's own. */
export interface Addresses {
  readonly application: string
  readonly owner: string
  /** Absent where no address was named for it. */
  readonly redaction?: string
  readonly stop: () => Promise<void>
}

const nothing = async (): Promise<void> => undefined

/** Of a database of its own, whoever asks may work as every role. */
const forAll = (address: string) => ({ application: address, owner: address, redaction: address })

/** The database that a server works with: one that was named, or one of its own, which nobody else may be using. */
export const addressesToServe = async ({ database, folder }: Config): Promise<Result<Addresses>> => {
  if (database !== undefined) return success({ ...database, stop: nothing })
  const own = await ownDatabase(folder)
  return own.ok ? success({ ...forAll(own.value.address), stop: own.value.stop }) : own
}

/** The same for a command that works beside a server, where one is running. */
export const addressesBeside = async (config: Config): Promise<Result<Addresses>> => {
  const living = config.database === undefined ? await livingDatabase(config.folder) : undefined
  return living === undefined ? addressesToServe(config) : success({ ...forAll(living), stop: nothing })
}

/** How long reading the files of an order may take. */
const readingSeconds = 5

export const now = () => inSeconds(new Date())

const log = (line: string): void => void process.stderr.write(`${line}\n`)

/** How a desk is opened, by whoever works with it. */
interface DeskOpening {
  readonly reach: (config: Config) => Promise<Result<Addresses>>
  /** Whoever signs nothing needs no key that is valid. */
  readonly keysOf?: typeof readKeys
  /** Where people sign in, for a server that they do at. */
  readonly signIn?: Pick<Desk, 'provider'>
}

/** The register, migrated, with the keys that the settings name. */
export const openDesk = async (
  config: Config,
  { reach, keysOf = readKeys, signIn = {} }: DeskOpening,
): Promise<Result<Running>> => {
  const read = await keysOf(config.keys, now())
  if (!read.ok) return read
  let keys = read.value
  const addresses = await reach(config)
  if (!addresses.ok) return addresses
  const { application, owner, redaction: redacting, stop } = addresses.value
  const tables = openAsOwner(owner)
  await migrate(tables)
  await tables.destroy()
  const register = openRegister(application)
  const redaction = redacting === undefined ? undefined : openForRedaction(redacting)
  const metrics = newMetrics()
  const desk: Desk = {
    register,
    ...(redaction === undefined ? {} : { redaction }),
    books: bundledBooks(),
    ...(config.approvalAbove === undefined ? {} : { approvalAbove: config.approvalAbove }),
    entersBuyerAnswers: config.entersBuyerAnswers,
    readFiles: readFilesApart(readingSeconds),
    now,
    keys: () => keys,
    ...(config.database === undefined ? { hasRoom: roomIn(config.folder) } : {}),
    appendCheckpoints: appendingTo(config.checkpoints),
    checkpointFolder: dirname(config.checkpoints),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    ...signIn,
    limits: { address: rateLimit(config.perMinute), session: rateLimit(config.perMinute) },
    proxies: config.proxies,
    pageFolder: ownFile('dist'),
    observe: metrics.observe,
    hosts: ['127.0.0.1', 'localhost'].map((host) => `${host}:${config.port}`),
    log,
  }
  return success({
    desk,
    addresses: addresses.value,
    metrics,
    rereadKeys: async () => {
      const next = await readKeys(config.keys, now())
      if (next.ok) keys = next.value
      return next
    },
    stop: async () => {
      await register.destroy()
      await redaction?.destroy()
      await stop()
    },
  })
}

/** Does what a server before left to do, before anything new is begun. */
export const caughtUp = async (desk: Desk): Promise<void> => {
  await writeCheckpoints(desk.register, desk.appendCheckpoints)
  await goOnAbove(desk)
}
