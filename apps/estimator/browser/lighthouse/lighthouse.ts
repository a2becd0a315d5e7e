import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/build/static-server.ts'
import { languageAddress, pageLanguages } from '../../src/shell/locales.ts'
import { builtSite, estimatorSite } from '../../src/testing/built-site.ts'
import { addressOf } from '../testing/address.ts'
import { launched } from '../testing/chromium.ts'
import { type Look, looked, times } from './look.ts'

/** What must be perfect. */
const held = ['accessibility', 'best-practices', 'seo'] as const

/** What is measured and need not be perfect. */
const measured = 'performance'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const [, , rounds = '5'] = process.argv

const print = (name: string, value: number, unit = 'points'): void =>
  void process.stdout.write(`${name} ${value} ${unit}\n`)

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Looks at a page; true when all that must be perfect is. */
const isPerfect = async (name: string, look: (categories: readonly string[]) => Promise<Look>): Promise<boolean> => {
  const first = await look([...held, measured])
  const { scores, faults } = first
  for (const category of held) print(`lighthouse-${category}-${name}`, scores[category] ?? 0)
  const wrong = held.filter((category) => scores[category] !== 100)
  for (const category of wrong) for (const fault of faults[category] ?? []) process.stdout.write(`  ${fault}\n`)
  const looks = [first]
  while (looks.length < Number(rounds)) looks.push(await look([measured]))
  print(`lighthouse-${measured}-${name}`, median(looks.map((each) => each.scores[measured] ?? 0)))
  for (const time of times) print(`lighthouse-${time}-${name}`, median(looks.map((each) => each.times[time])), 'ms')
  return wrong.length === 0
}

const free = async (server: Server): Promise<number> => {
  const port = Number(new URL(addressOf(server)).port)
  await new Promise((resolve) => server.close(resolve))
  return port
}

builtSite(estimatorSite)
const server = await serve(dist, 0)
const port = await free(await serve(dist, 0))
// A reader of the top page is not sent to another language.
const browser = await launched([`--remote-debugging-port=${port}`, '--accept-lang=nb'])
let perfect = true
for (const language of pageLanguages) {
  const address = addressOf(server) + languageAddress(language, '')
  perfect = (await isPerfect(language, (categories) => looked(address, port, categories))) && perfect
}
await browser.close()
server.close()
process.exitCode = perfect ? 0 : 1
