import { describe, expect, it } from 'vitest'
import type { ExplanationNode } from '../model/block.ts'
import { treeLines } from './tree.ts'

const leaf = (text: string, result: string): ExplanationNode => ({ text, result, of: [] })

const rate: ExplanationNode = {
  ...leaf('Timepris for saksbehandler', '987,00 kr'),
  remarks: ['Gjelder fra 2023.', '[1] Group 3 (publisert)'],
}

const line: ExplanationNode = {
  text: 'Levering',
  result: '1 974,00 kr',
  remarks: ['2 timer × 987,00 kr'],
  of: [leaf('Timer', '2 timer'), rate],
}

describe('the tree of an explanation', () => {
  it('shows values in the last column, and what they rest on below them', () => {
    const lines = treeLines(line, 40).map(({ text }) => text)
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
    const deep: ExplanationNode = { ...leaf('Sum', '3'), of: [line, leaf('Siste', '1')] }
    const lines = treeLines(deep, 50).map(({ text }) => text.slice(0, 9))
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

  it('keeps room for words however deep it is', () => {
    const deep = [...Array(40).keys()].reduce<ExplanationNode>((of) => ({ text: 'Steg', result: '1', of: [of] }), line)
    const texts = treeLines(deep, 60).map(({ text }) => text)
    expect(texts.every((text) => text.length <= 60)).toBe(true)
    expect(texts.at(-1)).toMatch(/\[1\] Group 3 \(publisert\)$/)
  })
})
