import { describe, expect, it } from 'vitest'
import { configAt } from '../repository/compiled.ts'
import { root } from '../repository/files.ts'
import { isTest, packages } from '../repository/packages.ts'
import { programs } from './type-check.ts'

const filesOf = (path: string): ReadonlySet<string> =>
  new Set(configAt(path).fileNames.map((name) => name.slice(root.length)))

/** What serves a browser or Node alone. */
const hosts = ['request-form', 'ui', 'signatures', 'tooling']

/** What serves Node alone, of a package that runs anywhere. */
const inNode = 'packages/documents/src/pdf/'

describe('the type check', () => {
  it('has every file of every package and app, type tests too', () => {
    const files = filesOf(programs.everything)
    const forgotten = packages.flatMap(({ sources }) => sources.filter((file) => !files.has(file)))
    expect(forgotten).toEqual([])
  })

  it('looks once more at what must run anywhere, without the types of a browser or of Node', () => {
    const { lib = [], types } = configAt(programs.pure).options
    expect(types).toEqual([])
    expect(lib.filter((name) => !/^lib\.es20\d\d(\.\w+)?\.d\.ts$/.test(name))).toEqual([])
    const files = filesOf(programs.pure)
    const pure = packages.filter(({ name, isApp }) => !isApp && !hosts.includes(name))
    const shipped = pure.flatMap(({ folder, sources }) =>
      sources.filter((file) => file.startsWith(`${folder}/src/`) && !file.startsWith(inNode) && !isTest(file)),
    )
    expect(shipped.filter((file) => !files.has(file))).toEqual([])
    // Their tests see Node's types, so that a file beside them would too.
    expect([...files].filter(isTest)).toEqual([])
  })
})
