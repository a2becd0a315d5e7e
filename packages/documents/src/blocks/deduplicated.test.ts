import type { Explanation } from '@anslag/presentation/estimate'
import { describe, expect, it } from 'vitest'
import { deduplicated } from './deduplicated.ts'

const source = { title: 'SSB', status: 'published', statusText: 'publisert' } as const

const tariff = (note: string): Explanation => ({ label: 'Takst', value: '2 timer', note, source, children: [] })

const line = (note: string, ...children: readonly Explanation[]): Explanation => ({
  label: 'Linje',
  value: '1 974,00 kr',
  note,
  children,
})

const notes = ({ note, children }: Explanation): readonly (string | undefined)[] => [note, ...children.flatMap(notes)]

describe('notes on tariffs', () => {
  it('are told where they are first met, and not again', () => {
    const lines = deduplicated([line('a', tariff('x'), tariff('y')), line('b', tariff('y'), tariff('z'))])
    expect(lines.map(notes)).toEqual([
      ['a', 'x', 'y'],
      ['b', undefined, 'z'],
    ])
  })

  it('leave notes on other figures alone', () => {
    expect(deduplicated([line('a'), line('a')]).map(notes)).toEqual([['a'], ['a']])
  })
})
