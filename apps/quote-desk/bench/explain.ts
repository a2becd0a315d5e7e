import pg from 'pg'
import { ownDatabase } from '../server/embedded/own-database.ts'
import { now } from '../server/running.ts'
import { deskOn } from '../server/testing/desk-in-memory.ts'
import { benchFolder } from './folder.ts'
import { lookedFor, workListsAsked } from './looked-for.ts'
import { type Asking, planOf, recordingRegister } from './plans.ts'
import { succeeded } from './register/distinct-lives.ts'

/** How PostgreSQL finds everything that can be looked for, in the data that the bench has left, the slowest first. */
const { address, stop } = succeeded(await ownDatabase(benchFolder))
const asked: Asking[] = []
const register = recordingRegister(address, (asking) => void asked.push(asking))
const client = new pg.Client({ connectionString: address })
try {
  await client.connect()
  const { as, clock } = deskOn(address, { register })
  clock.now = now()
  const officer = await as('officer')
  const plans: string[] = []
  for (const [name, path] of Object.entries({ ...lookedFor, ...workListsAsked })) {
    asked.length = 0
    await officer(`GET ${path(1)}`)
    for (const asking of asked.filter(({ sql }) => /from "(case|due)"/.test(sql)))
      plans.push(`${await planOf(client, asking)}: ${name}`)
  }
  const milliseconds = (plan: string): number => Number.parseFloat(plan)
  for (const plan of plans.sort((one, other) => milliseconds(other) - milliseconds(one)))
    process.stdout.write(`${plan}\n`)
} finally {
  await client.end()
  await register.destroy()
  await stop()
}
