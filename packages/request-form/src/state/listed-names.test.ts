import { describe, expect, it } from 'vitest'
import { namedThings, namesIn, textOfNames } from './listed-names.ts'

describe('many names in one field', () => {
  it('are found whatever stands between them, each once', () => {
    expect(namesIn(' BOSATT_KOMMUNE\r\nwlonn, kjønn;wlonn\t\n\n')).toEqual(['BOSATT_KOMMUNE', 'wlonn', 'kjønn'])
    expect(namesIn(' \n')).toEqual([])
  })

  it('keep what a file said of those that stay', () => {
    const before = [{ name: 'a', list: 'utdanning' }, { name: 'b' }]
    expect(namedThings(['c', 'a'], before)).toEqual([{ name: 'c' }, { name: 'a', list: 'utdanning' }])
  })

  it('stand one on each line', () => {
    expect(textOfNames([{ name: 'a', list: 'x' }, { name: 'b' }])).toBe('a\nb')
  })
})
