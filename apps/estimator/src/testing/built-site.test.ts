import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newest } from './built-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-newest-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file as it would have been at a moment, in seconds. */
const written = (path: string, at: number): void => {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, at, at)
}

describe('what the site is made of', () => {
  it('is as new as its newest file, but for tests and for what others install or build', () => {
    written('pricing/src/index.ts', 1_000)
    written('pricing/src/values/decimal.ts', 2_000)
    written('pricing/src/index.test.ts', 3_000)
    written('pricing/node_modules/zod/index.js', 4_000)
    written('pricing/dist/index.js', 5_000)
    expect(newest(folder)).toBe(2_000_000)
  })

  it('has no age where there is nothing', () => {
    expect(newest(join(folder, 'gone'))).toBe(0)
  })
})
