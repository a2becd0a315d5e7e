import { describe, expect, it } from 'vitest'
import { namesOf } from './name-of-variable.ts'

describe('names in a cell', () => {
  it.each([
    ['wxx_xxxx_kjonn', ['kjonn']],
    ['Wxx_xxxx_Kjonn', ['Kjonn']],
    ['w20_0450_f_ufp', ['f_ufp']],
    ['wxx_xxxx__kjonn', ['kjonn']],
    ['lopenr_person', ['lopenr_person']],
    ['wxx_xxxx_', ['wxx_xxxx_']],
    ['wage_2010_x', ['wage_2010_x']],
    ['a_1, wxx_xxxx_b_2', ['a_1', 'b_2']],
    ['a_1\nb_2', ['a_1', 'b_2']],
    ['fødested', ['fødested']],
    ['Se fanen, eller spør', ['Se fanen, eller spør']],
    ['to  ord\nher', ['to ord her']],
    ['a,'.repeat(101), ['a,'.repeat(50)]],
    ['a'.repeat(200), ['a'.repeat(100)]],
  ])('%j are %j', (cell, names) => {
    expect(namesOf(cell)).toEqual(names)
  })
})
