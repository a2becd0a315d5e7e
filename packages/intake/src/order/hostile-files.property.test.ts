import { readRequest } from '@anslag/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputFile } from '../files/index.ts'
import { reportSchema } from '../report/index.ts'
import { catalogue } from '../testing/catalogue.ts'
import { hostileText, randomDelimited, randomOds, randomScript, randomWorkbook } from '../testing/index.ts'
import { readOrder } from './index.ts'

/** What Node has; said here since the package is compiled without its types. */
declare const process: {
  cpuUsage(before?: { readonly user: number; readonly system: number }): {
    readonly user: number
    readonly system: number
  }
}

/** Reading takes a time that grows with the length of a file, and not with its square: a run within a second shows that. */
const isReadSoon = async (file: InputFile): Promise<void> => {
  const before = process.cpuUsage()
  const { report, request } = await readOrder({ files: [file], catalogue, day: '2026-11-22' })
  const { user } = process.cpuUsage(before)
  expect(reportSchema.safeParse(report)).toMatchObject({ success: true })
  expect(readRequest(request, catalogue)).toMatchObject({ ok: true })
  expect(user).toBeLessThan(3_000_000)
}

const names = fc.constantFrom('x.txt', 'x.csv', `${' '.repeat(40_000)}x.csv`, `variabelliste${'_'.repeat(40_000)}(1)x`)

describe('a file that was made to keep a reader busy', () => {
  it('is answered soon: 40 000 letters of one kind, whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(40_000), names, (text, name) => isReadSoon({ name, text })),
      { numRuns: 60 },
    )
  })

  it('is answered soon: many names in a file whose own name is long', async () => {
    await isReadSoon({ name: `variabelliste${'_'.repeat(40_000)}(1)x`, text: ' as \t'.repeat(32_000) })
  })

  it('is answered soon: a script of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(randomScript, (text) => isReadSoon({ name: 'x', text })),
      { numRuns: 60 },
    )
  })

  it('is answered soon: a list with damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomWorkbook, randomOds, randomDelimited), (bytes) =>
        isReadSoon({ name: 'x.csv', bytes }),
      ),
      { numRuns: 60 },
    )
  })
})
