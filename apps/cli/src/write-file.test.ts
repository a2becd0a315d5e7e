import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeFile } from './write-file.ts'

let folder = ''

const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anslag-write-'))
  writeFileSync(at('old.json'), 'old')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('a new file', () => {
  it('is written', async () => {
    expect(await writeFile(at('new.json'), 'ny', 'new')).toBeUndefined()
    expect(readFileSync(at('new.json'), 'utf8')).toBe('ny')
  })

  it('never takes the place of one that is there', async () => {
    expect(await writeFile(at('old.json'), 'ny', 'new')).toBe('exists')
    expect(readFileSync(at('old.json'), 'utf8')).toBe('old')
  })

  it('needs a folder that is there, and is none itself', async () => {
    expect(await writeFile(at('none/new.json'), 'ny', 'new')).toBe('missing')
    expect(await writeFile(at('old.json/new.json'), 'ny', 'new')).toBe('missing')
    expect(await writeFile(folder, 'ny', 'new')).toMatch(/exists|directory/)
  })
})

describe('a secret file', () => {
  it('is for its owner alone, and never takes the place of another', async () => {
    expect(await writeFile(at('key.json'), 'd', 'secret')).toBeUndefined()
    expect(statSync(at('key.json')).mode & 0o777).toBe(0o600)
    expect(await writeFile(at('old.json'), 'd', 'secret')).toBe('exists')
  })
})

describe('a file that is replaced', () => {
  it('keeps who may read it, and its other names', async () => {
    chmodSync(at('old.json'), 0o600)
    linkSync(at('old.json'), at('other.json'))
    expect(await writeFile(at('old.json'), 'ny', 'replace')).toBeUndefined()
    expect(readFileSync(at('other.json'), 'utf8')).toBe('ny')
    rmSync(at('other.json'))
    for (const mode of [0o600, 0o664]) {
      chmodSync(at('old.json'), mode)
      expect(await writeFile(at('old.json'), 'nyere', 'replace')).toBeUndefined()
      expect(statSync(at('old.json')).mode & 0o777).toBe(mode)
    }
    expect(readdirSync(folder)).toEqual(['old.json'])
  })

  it('is not replaced where it changed since it was read', async () => {
    const former = new TextEncoder().encode('older')
    expect(await writeFile(at('old.json'), 'ny', 'replace', former)).toBe('changed')
    expect(readFileSync(at('old.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['old.json'])
  })

  it('is replaced by one alone of several that read it and replace it at once', async () => {
    const former = new TextEncoder().encode('old')
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => writeFile(at('old.json'), text, 'replace', former)),
    )
    expect(all.filter((problem) => problem === undefined)).toHaveLength(1)
    expect(all.filter((problem) => problem === 'changed')).toHaveLength(3)
  })

  it('is replaced whole, and leaves nothing beside it', async () => {
    expect(await writeFile(at('old.json'), 'ny', 'replace')).toBeUndefined()
    expect(readFileSync(at('old.json'), 'utf8')).toBe('ny')
    expect(readdirSync(folder)).toEqual(['old.json'])
  })

  it('stays where a link leads', async () => {
    mkdirSync(at('elsewhere'))
    writeFileSync(at('elsewhere/real.json'), 'old')
    symlinkSync(at('elsewhere/real.json'), at('link.json'))
    expect(await writeFile(at('link.json'), 'ny', 'replace')).toBeUndefined()
    expect(readFileSync(at('elsewhere/real.json'), 'utf8')).toBe('ny')
  })

  it('must be there', async () => {
    expect(await writeFile(at('gone.json'), 'ny', 'replace')).toBe('missing')
    expect(readdirSync(folder)).toEqual(['old.json'])
  })

  it('is no folder, and then nothing is left either', async () => {
    mkdirSync(at('folder'))
    expect(await writeFile(at('folder'), 'ny', 'replace')).toMatch(/directory|exists|missing|unwritable/)
    expect(readdirSync(folder).sort()).toEqual(['folder', 'old.json'])
  })
})
