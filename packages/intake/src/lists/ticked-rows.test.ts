import { describe, expect, it } from 'vitest'
import { headings, order } from './testing/population-list.ts'

describe('what is ticked', () => {
  it('counts for every row that a tick is merged over', async () => {
    const rows = [
      headings,
      ['A', 'x', undefined, 'a_1'],
      ['B', undefined, undefined, 'b_1'],
      ['C', undefined, undefined, 'c_1'],
    ]
    expect((await order(rows, ['B2:B3'])).variables).toEqual(['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3'])
  })

  it('counts where the words are unclear, and tells them', async () => {
    const rows = [
      headings,
      ['A', 'gjerne', undefined, 'a_1'],
      ['B', undefined, 'ca. 2010', 'b_1'],
      ['C', 'x', '2010-', 'c_1', 1990],
    ]
    expect(await order(rows)).toEqual({
      variables: ['a_1 befolkning Velg:2', 'b_1 befolkning Velg:3', 'c_1 befolkning Velg:4'],
      issues: ['tick-unclear Velg 2 gjerne', 'years-unclear Velg 3 ca. 2010', 'years-unclear Velg 4 2010-'],
      skipped: [],
    })
  })

  it('does not count with a no, whatever years stand beside it', async () => {
    expect((await order([headings, ['A', 'nei', '2010', 'a_1']])).issues).toEqual(['nothing-ticked'])
  })

  it('is told where there is no name', async () => {
    expect(await order([headings, ['Alt om inntekt', 'x'], ['B', 'x', undefined, 'b_1']])).toEqual({
      variables: ['b_1 befolkning Velg:3'],
      issues: ['tick-without-name Velg 2'],
      skipped: [],
    })
  })

  it('is told no more often than can be read', async () => {
    const rows = Array.from({ length: 200 }, () => ['A', 'x'])
    expect((await order([headings, ...rows])).issues).toHaveLength(51)
  })

  it('may stand beside a list without a column to tick in, but not nowhere', async () => {
    const plain = [
      ['Variabelnavn', 'Beskrivelse', 'Kodeliste'],
      ['a_1', 'A', 'Ja', 'x'],
      ['b_1', 'B', 'Ja'],
    ]
    expect(await order(plain)).toMatchObject({
      variables: ['a_1 befolkning Velg:2'],
      issues: ['ticks-assumed Velg D'],
    })
    expect((await order(plain.map((row) => row.slice(0, 3)))).issues).toEqual(['list-without-ticks'])
  })

  it('is not guessed at where the only columns that are known say nothing of an order', async () => {
    expect(
      (
        await order([
          ['Navn', 'Adresse', 'Merknad'],
          ['Kari', 'Oslo', 'x'],
        ])
      ).issues,
    ).toEqual(['list-unrecognised'])
  })
})
