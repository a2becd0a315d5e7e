import { describe, expect, it } from 'vitest'
import { readFrom } from './many-names.tsx'

describe('where names were read', () => {
  it('is told with how many were, and each file once', () => {
    const origins = {
      '/variables/0': [{ file: 'a.xlsx', row: 3 }],
      '/variables/2': [
        { file: 'b.txt', line: 1 },
        { file: 'a.xlsx', row: 9 },
      ],
      '/areas/1': [{ file: 'c.txt' }],
      '/variables/7': [{ file: 'd.txt' }],
    }
    expect(readFrom(['variables'], 3, origins)).toEqual({ count: 2, files: ['a.xlsx', 'b.txt'] })
  })

  it('is nowhere for names that somebody typed', () => {
    expect(readFrom(['variables'], 300, undefined)).toEqual({ count: 0, files: [] })
  })
})
