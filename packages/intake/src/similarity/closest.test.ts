import { describe, expect, it } from 'vitest'
import { closestTo } from './closest.ts'

const words = ['BEFOLKNING', 'BOFORHOLD', 'INNTEKT', 'INTRO', 'NUDB', 'VALG']

describe('the words that are most like another', () => {
  it('forgive a letter too many, too few or wrong', () => {
    expect(closestTo('BEFOLKING', words, 3)).toEqual(['BEFOLKNING'])
    expect(closestTo('BEFOLKNINGS', words, 3)).toEqual(['BEFOLKNING'])
    expect(closestTo('VALK', words, 3)).toEqual(['VALG'])
  })

  it('come the nearest first, and no more than asked for', () => {
    expect(closestTo('INTRO', ['INTRA', 'INTRO', 'ENTRO'], 2)).toEqual(['INTRO', 'INTRA'])
  })

  it('are none when too much is wrong, or nobody can have meant it', () => {
    expect(closestTo('KJORETOY', words, 3)).toEqual([])
    expect(closestTo('', words, 3)).toEqual([])
    expect(closestTo('X'.repeat(100_000), words, 3)).toEqual([])
  })
})
