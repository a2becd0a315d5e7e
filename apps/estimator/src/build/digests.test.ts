import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildName, integrityOfFiles } from './digests.ts'

const folder = mkdtempSync(join(tmpdir(), 'anslag-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'assets/a.js'), 'abc')
writeFileSync(join(folder, 'price-list.json'), '{}')

afterAll(() => rmSync(folder, { recursive: true }))

describe('the integrity of files', () => {
  it('is what a browser checks, for all but what may be replaced', () => {
    // printf abc | openssl dgst -sha256 -binary | base64
    expect(integrityOfFiles(folder)).toEqual({
      'assets/a.js': 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    })
  })
})

describe('the name of a build', () => {
  it('changes with every file and every page', () => {
    const names = [
      buildName({ a: '1' }, { '': 'x' }),
      buildName({ a: '2' }, { '': 'x' }),
      buildName({ a: '1' }, { '': 'y' }),
    ]
    expect(new Set(names).size).toBe(3)
    expect(names[0]).toMatch(/^[0-9a-f]{12}$/)
  })
})
