import { createServer, type Server } from 'node:http'
import { failure, type Result, success } from '@anslag/pricing'
import { getRequestListener } from '@hono/node-server'
import { appOf } from '../app.ts'
import type { Config } from '../config.ts'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { checkApart } from '../jobs/check-apart.ts'
import { checkDaily } from '../jobs/daily-check.ts'
import { every, type Repeated } from '../jobs/every.ts'
import { measureWaiting } from '../jobs/measure-waiting.ts'
import { remind } from '../jobs/remind.ts'
import { tellOfKeys } from '../jobs/tell-of-keys.ts'
import { sentenceOf } from '../presenters/issues.ts'
import { lastCheck } from '../register/checked.ts'
import { addressesToServe, caughtUp, openDesk, type Running } from '../running.ts'
import { localPeople, newLink, newToken } from '../sign-in/links.ts'
import { namedProvider } from '../sign-in/named-provider.ts'
import { typescriptLoader } from '../typescript-loader.ts'
import { refuse, say } from './say.ts'
import { startWarnings } from './start-warnings.ts'
import { stoppable } from './stoppable.ts'

/** Answers what has begun, then ends. */
const stopOn = (stop: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

const listen = (server: Server, { listen: address, port }: Config): Promise<Result<undefined>> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(failure([raise('desk/port-in-use', '', { port })])))
    server.listen(port, address, () => resolve(success(undefined)))
  })

const rereadOn = ({ rereadKeys }: Running): void => {
  process.on('SIGHUP', async () => {
    const read = await rereadKeys()
    if (!read.ok) refuse(read.issues)
  })
}

const introduce = async ({ desk }: Running, { port, person }: Config): Promise<void> => {
  const address = desk.publicUrl ?? `http://127.0.0.1:${port}`
  say(address)
  for (const issue of startWarnings(desk)) {
    say(sentenceOf(issue, 'en'))
    desk.log(JSON.stringify({ level: 'warning', code: issue.code }))
  }
  if (desk.provider !== undefined) return
  say(`token ${await newToken(desk, 'finance program')}`)
  for (const { name, role } of localPeople(person)) say(`${role} ${address}${await newLink(desk, name, role)} ${name}`)
}

/** Something that writes, which waits while there is no room for it. */
const withRoom =
  ({ hasRoom }: Desk, act: () => Promise<void>) =>
  async (): Promise<void> => {
    if (hasRoom === undefined || (await hasRoom())) await act()
  }

/** What follows each commit. What prints and sends is loaded once the server answers. */
const following = async ({ desk }: Running, { mail }: Config): Promise<Repeated> => {
  const { pdfWorker } = await import('@anslag/documents/pdf')
  const { followUp } = await import('../jobs/follow-up.ts')
  const { mailThrough } = await import('../jobs/mail.ts')
  const printer = pdfWorker({ execArgv: typescriptLoader })
  const hands = { pdfOf: printer.pdfOf, ...(mail === undefined ? {} : { send: mailThrough(mail) }) }
  // Often: an offer is to be printed within a second of its issue, and to look for nothing costs the database nothing.
  const repeated = every(
    250,
    withRoom(desk, () => followUp(desk, hands)),
    desk.log,
  )
  const reminding =
    mail === undefined
      ? undefined
      : every(
          3_600_000,
          withRoom(desk, () => remind(desk)),
          desk.log,
        )
  return {
    stop: async () => {
      printer.close()
      await reminding?.stop()
      await repeated.stop()
    },
  }
}

/** Every hour: whether today's check has been made, and what the last one found. */
const checking = ({ desk, metrics, addresses }: Running): Repeated => {
  const apart = checkApart(addresses)
  const repeated = every(
    3_600_000,
    withRoom(desk, async () => {
      await checkDaily(desk, apart.check)
      const found = await lastCheck(desk.register)
      metrics.set('desk_integrity_findings', JSON.parse(found?.findings ?? '[]').length)
    }),
    desk.log,
  )
  return {
    stop: async () => {
      apart.stop()
      await repeated.stop()
    },
  }
}

/** Four times a minute, as often as figures are usually read: what waits to be printed and sent. */
const measuring = ({ desk, metrics }: Running): Repeated => every(15_000, () => measureWaiting(desk, metrics), desk.log)

/** Once a day. */
const tellingOfKeys = ({ desk }: Running): Repeated => every(86_400_000, async () => tellOfKeys(desk), desk.log)

/** Figures for this machine alone. */
const serveMetrics = ({ metrics }: Running, { metricsPort }: Config): void => {
  if (metricsPort === undefined) return
  createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(metrics.text())
  })
    .listen(metricsPort, '127.0.0.1')
    .unref()
}

/** Runs a server until it is told to end. */
export const serve = async (config: Config): Promise<void> => {
  const signIn = await namedProvider(config)
  if (!signIn.ok) return refuse(signIn.issues)
  const opened = await openDesk(config, { reach: addressesToServe, signIn: signIn.value })
  if (!opened.ok) return refuse(opened.issues)
  const { desk, stop } = opened.value
  await caughtUp(desk)
  // Longer than proxies and clients keep a connection that nobody uses: else one is closed as somebody sends on it.
  const server = createServer({ keepAliveTimeout: 75_000 }, getRequestListener(appOf(desk).fetch))
  const stopServer = stoppable(server)
  // Told to stop while a job is still being loaded, a server waits for that, and ends it.
  const jobs: Promise<Repeated>[] = []
  stopOn(async () => {
    await stopServer()
    await Promise.all(jobs.map(async (job) => (await job).stop()))
    await stop()
  })
  const listening = await listen(server, config)
  if (!listening.ok) {
    refuse(listening.issues)
    return stop()
  }
  serveMetrics(opened.value, config)
  rereadOn(opened.value)
  await introduce(opened.value, config)
  const { value } = opened
  for (const job of [tellingOfKeys(value), checking(value), measuring(value)]) jobs.push(Promise.resolve(job))
  jobs.push(following(value, config))
  await Promise.all(jobs)
}
