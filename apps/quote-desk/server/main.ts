import { createServer, type Server } from 'node:http'
import { bundledBooks } from '@anslag/price-lists'
import { failure, type Issue, type Result, success } from '@anslag/pricing'
import { getRequestListener } from '@hono/node-server'
import { appOf } from './app.ts'
import { type Config, readConfig } from './config.ts'
import type { Desk } from './desk.ts'
import { ownDatabase } from './embedded/own-database.ts'
import { raise } from './issues.ts'
import { appendingTo, writeCheckpoints } from './jobs/checkpoints.ts'
import { sentenceOf } from './presenters/issues.ts'
import { readFilesApart } from './reading/read-files-apart.ts'
import { migrate } from './register/migrate.ts'
import { openAsOwner, openRegister } from './register/open-register.ts'
import { inSeconds } from './sign-in/hours-from.ts'
import { deskRoles, newLink } from './sign-in/links.ts'

/** How long reading the files of an order may take. */
const readingSeconds = 5

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const log = (line: string): void => void process.stderr.write(`${line}\n`)

const refuse = (issues: readonly Issue[]): void => {
  for (const issue of issues) log(sentenceOf(issue, 'en'))
  process.exitCode = 1
}

const addressesOf = async ({ database, folder }: Config) => {
  if (database !== undefined) return success({ ...database, stop: async () => undefined })
  const own = await ownDatabase(folder)
  return own.ok ? success({ application: own.value.address, owner: own.value.address, stop: own.value.stop }) : own
}

interface Started {
  readonly desk: Desk
  readonly stop: () => Promise<void>
}

/** The register, migrated; with every checkpoint written that a server before left to do. */
const started = async (config: Config): Promise<Result<Started>> => {
  const addresses = await addressesOf(config)
  if (!addresses.ok) return addresses
  const { application, owner, stop } = addresses.value
  const tables = openAsOwner(owner)
  await migrate(tables)
  await tables.destroy()
  const register = openRegister(application)
  const appendCheckpoints = appendingTo(config.checkpoints)
  await writeCheckpoints(register, appendCheckpoints)
  const hosts = ['127.0.0.1', 'localhost'].map((host) => `${host}:${config.port}`)
  const now = () => inSeconds(new Date())
  const { approvalAbove } = config
  const desk: Desk = {
    register,
    books: bundledBooks(),
    ...(approvalAbove === undefined ? {} : { approvalAbove }),
    readFiles: readFilesApart(readingSeconds),
    now,
    appendCheckpoints,
    hosts,
    log,
  }
  return success({
    desk,
    stop: async () => {
      await register.destroy()
      await stop()
    },
  })
}

/** Answers what has begun, then ends. */
const stopOn = (server: Server, stop: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => void stop())
      server.closeIdleConnections()
    })
}

/** Only this machine can reach it: until somebody can sign in otherwise than by a link, no other may. */
const listen = (server: Server, port: number): Promise<Result<undefined>> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(failure([raise('desk/port-in-use', '', { port })])))
    server.listen(port, '127.0.0.1', () => resolve(success(undefined)))
  })

const start = async (): Promise<void> => {
  const config = readConfig(process.env)
  if (!config.ok) return refuse(config.issues)
  const running = await started(config.value)
  if (!running.ok) return refuse(running.issues)
  const { desk, stop } = running.value
  const { port, person } = config.value
  const server = createServer(getRequestListener(appOf(desk).fetch))
  stopOn(server, stop)
  const listening = await listen(server, port)
  if (!listening.ok) {
    refuse(listening.issues)
    return stop()
  }
  say(`http://127.0.0.1:${port}`)
  for (const role of deskRoles) say(`${role} http://127.0.0.1:${port}${await newLink(desk, person, role)}`)
}

await start()
