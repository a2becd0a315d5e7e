import type { Explanation } from '@anslag/presentation/estimate'
import { describe, expect, it } from 'vitest'
import { numberedSources, sourcesOf } from './sources.ts'
import { treeLines } from './tree.ts'

const leaf = (label: string, value: string): Explanation => ({ label, value, children: [] })

const rate: Explanation = {
  ...leaf('Timepris for saksbehandler', '987,00 kr'),
  note: 'Gjelder fra 2023.',
  source: { title: 'SSB', place: 'Group 3', status: 'published', statusText: 'publisert' },
}

const line: Explanation = {
  label: 'Levering',
  value: '1 974,00 kr',
  formula: '2 timer × 987,00 kr',
  children: [leaf('Timer', '2 timer'), rate],
}

describe('the tree of an explanation', () => {
  it('shows values in the last column, and what they rest on below them', () => {
    const lines = treeLines(line, numberedSources(sourcesOf(line)), 40).map(({ text }) => text)
    expect(lines).toEqual([
      'Levering                     1 974,00 kr',
      '│  2 timer × 987,00 kr',
      '├─ Timer                         2 timer',
      '└─ Timepris for saksbehandler  987,00 kr',
      '      Gjelder fra 2023.',
      '      [1] Group 3 (publisert)',
    ])
  })

  it('leads the branches past what is said of a node', () => {
    const deep: Explanation = { ...leaf('Sum', '3'), children: [line, leaf('Siste', '1')] }
    const lines = treeLines(deep, numberedSources(sourcesOf(deep)), 50).map(({ text }) => text.slice(0, 9))
    expect(lines).toEqual([
      'Sum      ',
      '├─ Leveri',
      '│  │  2 t',
      '│  ├─ Tim',
      '│  └─ Tim',
      '│        ',
      '│        ',
      '└─ Siste ',
    ])
  })
})
