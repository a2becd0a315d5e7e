import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import * as z from 'zod/mini'

const processes = 9

const timesSchema = z.object({ first: z.number(), later: z.number() })

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const folder = mkdtempSync(join(tmpdir(), 'anslag-reading-'))
await build({
  configFile: false,
  logLevel: 'silent',
  ssr: { noExternal: true },
  build: { ssr: fileURLToPath(new URL('first-reading.ts', import.meta.url)), outDir: folder, target: 'node20' },
})

/** Each in a process of its own, since the first reading is what a user waits for. */
const times = (order: string) =>
  z.parse(timesSchema, JSON.parse(spawnSync('node', [join(folder, 'first-reading.js'), order]).stdout.toString()))

for (const [name, order] of [
  ['10000-lines-of-a-script', 'script'],
  ['a-workbook-of-6500-rows', 'workbook'],
] as const) {
  const measured = Array.from({ length: processes }, () => times(order))
  process.stdout.write(`read-${name}-first ${median(measured.map(({ first }) => first)).toFixed(0)} ms\n`)
  process.stdout.write(`read-${name}-later ${median(measured.map(({ later }) => later)).toFixed(0)} ms\n`)
}
rmSync(folder, { recursive: true })
