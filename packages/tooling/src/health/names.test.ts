import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from '../repository/files.ts'

/** Names that say nothing of what is in a file or folder. */
const empty = /^(utils?|helpers?|common|shared|services?|managers?|misc|stuff|lib|core|data|items?|types|constants)$/

const top = [
  'LICENSE',
  'README.md',
  'apps',
  'docs',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
]

const made = ['dist', 'node_modules', 'coverage', 'reports']

describe('files and folders', () => {
  it('are named after the one idea in them', () => {
    const named = filesBelow().filter((file) =>
      file.split('/').some((part) => empty.test(part.replace(/(\.\w+)+$/, '').toLowerCase())),
    )
    expect(named).toEqual([])
  })

  it('are written in lower case with hyphens', () => {
    const odd = filesBelow('packages')
      .concat(filesBelow('apps'))
      .filter((file) => !/^(README\.md|\.?[a-z0-9]+([.-][a-z0-9]+)*)$/.test(basename(file)))
    expect(odd).toEqual([])
  })
})

describe('the top of the repository', () => {
  it('holds what the architecture names, files that begin with a dot, and nothing else', () => {
    const others = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name))
    expect(others.filter((name) => !top.includes(name))).toEqual([])
  })

  it('holds all of it', () => {
    const present = readdirSync(root)
    expect(top.filter((name) => !present.includes(name))).toEqual([])
  })
})
