import { components, issueKinds, languages, limits } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from './index.ts'
import { grouped, table } from './page.ts'
import { repetitionOf } from './repetition.ts'

const textOf = (name: string): string => generatedFiles().find(({ path }) => path.endsWith(`/${name}`))?.text ?? ''

describe('generated pages', () => {
  it('are the same every time', () => {
    expect(generatedFiles()).toEqual(generatedFiles())
  })

  it('have every component with its tariffs and questions', () => {
    const page = textOf('components.md')
    for (const { id, tariffs, asks } of components) {
      for (const name of Object.keys(tariffs)) expect(page).toContain(`| \`${id}.${name}\` |`)
      for (const name of Object.keys(asks)) expect(page).toMatch(new RegExp(`^#### \`${name}[.\`]`, 'm'))
    }
  })

  it('have a sentence in every language for every issue', () => {
    const sections = textOf('issues.md').split('\n### ').slice(1)
    expect(sections).toHaveLength(Object.keys(issueKinds).length)
    const empty = sections.filter((each) =>
      languages.some((language) => !new RegExp(`^\\| ${language} \\| \\S`, 'm').test(each)),
    )
    expect(empty).toEqual([])
  })

  it('have every limit', () => {
    for (const name of Object.keys(limits)) expect(textOf('limits.md')).toContain(`\`${name}\``)
  })
})

describe('repetitionOf', () => {
  it('sees what is done once, for each thing and for each delivery', () => {
    expect(repetitionOf('coordination')).toEqual({ perThing: false, once: true, perDelivery: false })
    expect(repetitionOf('third-party')).toEqual({ perThing: true, once: false, perDelivery: true })
    expect(repetitionOf('delivery')).toEqual({ perThing: false, once: true, perDelivery: true })
  })
})

describe('a page', () => {
  it('groups numbers by threes', () => {
    expect([999, 1000, 10_000_000_000].map(grouped)).toEqual(['999', '1 000', '10 000 000 000'])
  })

  it('keeps what would break a table out of its cells', () => {
    expect(table(['a'], [['x|y\nz']])).toBe('| a |\n| --- |\n| x\\|y z |')
  })
})
