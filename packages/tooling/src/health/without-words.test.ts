import { describe, expect, it } from 'vitest'
import { importsOf } from '../repository/imports.ts'

const reached = (file: string, known: Set<string>): ReadonlySet<string> => {
  if (known.has(file)) return known
  known.add(file)
  for (const { specifier, values } of importsOf(file))
    if (specifier.startsWith('.') && values.length > 0)
      reached(new URL(specifier, `file:///${file}`).pathname.slice(1), known)
  return known
}

const words = (file: string): readonly string[] =>
  [...reached(file, new Set())].filter((each) => /texts\.ts$/.test(each))

describe('computing', () => {
  it('is free of words: the engine loads no texts of components', () => {
    expect(words('packages/pricing/src/index.ts')).toEqual([])
  })

  it('has its words apart', () => {
    expect(words('packages/pricing/src/components/words.ts').length).toBeGreaterThan(0)
  })
})
