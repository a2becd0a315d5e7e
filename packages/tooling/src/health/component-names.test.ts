import { components } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { isGenerated, isTest, packages } from '../repository/packages.ts'
import { syntax, syntaxOf } from '../repository/syntax.ts'
import { idsNamedIn } from './component-names.ts'

const ids = components.map(({ id }) => id)

/** A component's own folder says its id; one param of an issue happens to be called like one. */
const mayName = (file: string): boolean =>
  ids.some((id) => file.includes(`/components/${id}/`)) || file === 'packages/presentation/src/issues/params.ts'

/** Quotes have terms of delivery, and their events name one: members of the format, which are spelt like a component. */
const isMemberOfQuote = (found: string): boolean =>
  / delivery$/.test(found) &&
  /^(packages\/quotes|packages\/presentation\/src\/quotes|packages\/documents\/src\/offer|apps\/cli\/src\/(arguments|commands\/quote|texts\/help)|apps\/quote-desk\/(server\/routes|bench\/register|web\/pages\/(case|templates)))\//.test(
    found,
  )

const shared = packages
  .filter(({ name }) => name !== 'tooling')
  .flatMap(({ sources }) => sources)
  .filter((file) => !isTest(file) && !isGenerated(file) && !mayName(file))

describe('shared code', () => {
  it('never names a cost component', () => {
    const found = shared.flatMap((file) => idsNamedIn(syntax(file), ids))
    expect(found.filter((each) => !isMemberOfQuote(each))).toEqual([])
  })
})

/** Files that somebody must know who looks for a component: those of its folder, and those that name it. */
const filesOf = (id: string): readonly string[] =>
  packages
    .filter(({ name }) => name !== 'tooling')
    .flatMap(({ sources }) => sources)
    .filter((file) => !isTest(file) && !isGenerated(file))
    .filter(
      (file) =>
        file.includes(`/components/${id}/`) ||
        file.endsWith('/components/registry.ts') ||
        idsNamedIn(syntax(file), [id]).some((found) => !isMemberOfQuote(found)),
    )

describe('a component', () => {
  it.each(ids)('%s is named in four files at most, tests aside', (id) => {
    const files = filesOf(id).filter((file) => file !== 'packages/presentation/src/issues/params.ts')
    expect(files.length, files.join()).toBeLessThanOrEqual(4)
  })
})

describe('idsNamedIn', () => {
  const found = (text: string) => idsNamedIn(syntaxOf(text), ['population']).length

  it.each(["if (id === 'population') stop()", 'const special = { population: 1 }', "ids.includes('population')"])(
    'finds %s',
    (text) => {
      expect(found(text)).toBe(1)
    },
  )

  it.each([
    "hoursPer('population')",
    'const units = { population: 1 }',
    "const name = { en: 'population' }",
    "type Unit = 'population'",
    'const { population } = views',
    "'population/none'",
  ])('lets be %s', (text) => {
    expect(found(text)).toBe(0)
  })
})
