import { type Component, components, type Group } from '@anslag/pricing'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../repository/files.ts'
import { importsOf } from '../repository/imports.ts'
import { isTest } from '../repository/packages.ts'
import { nodesOf, syntax } from '../repository/syntax.ts'

const folder = 'packages/pricing/src/components'

const definitionsIn = (file: string): readonly ts.CallExpression[] =>
  nodesOf(syntax(file))
    .filter((node) => ts.isCallExpression(node) && node.expression.getText() === 'defineComponent')
    .filter(ts.isCallExpression)

const files = filesBelow(folder).filter((file) => !isTest(file) && definitionsIn(file).length > 0)

const registered = importsOf(`${folder}/registry.ts`)
  .filter(({ values }) => values.length > 0)
  .map(({ specifier }) => `${folder}/${specifier.slice(2)}`)

const all: readonly Component[] = components

describe('the registry of cost components', () => {
  it('holds every component that has a folder, and no other', () => {
    expect([...registered].sort()).toEqual(files)
    expect(all).toHaveLength(files.length)
  })

  it('has one component a folder, and both folder and file bear its id', () => {
    expect(files.filter((file) => definitionsIn(file).length !== 1)).toEqual([])
    expect([...all.map(({ id }) => `${folder}/${id}/${id}.ts`)].sort()).toEqual(files)
  })

  it('gives every component an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('says which component is usually the largest', () => {
    expect(all.filter(({ usuallyLargest }) => usuallyLargest)).toHaveLength(1)
  })
})

describe('the drivers of a request', () => {
  const asked = new Map<string, Set<Group>>()
  for (const [name, group] of all.flatMap(({ asks }) => Object.entries(asks)))
    asked.set(name, (asked.get(name) ?? new Set()).add(group))

  it('mean one thing under one name', () => {
    expect([...asked].filter(([, groups]) => groups.size > 1).map(([name]) => name)).toEqual([])
  })

  it('are asked for by some component before another reads them', () => {
    const unasked = all.flatMap(({ id, reads }) =>
      Object.entries(reads)
        .filter(([name, group]) => asked.get(name)?.has(group) !== true)
        .map(([name]) => `${id} reads ${name}`),
    )
    expect(unasked).toEqual([])
  })

  it('are read by a component only where it does not ask for them itself', () => {
    const both = all.flatMap(({ id, asks, reads }) =>
      Object.keys(reads)
        .filter((name) => name in asks)
        .map((name) => `${id}: ${name}`),
    )
    expect(both).toEqual([])
  })

  it('include the deliveries, which shared code repeats lines for', () => {
    expect(asked.has('deliveries')).toBe(true)
  })
})
