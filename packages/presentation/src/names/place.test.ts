import { describe, expect, it } from 'vitest'
import { placeOf } from './place.ts'

describe('a reference into a request', () => {
  it('names a driver', () => {
    expect(placeOf('/application/attachments/variableLists')).toEqual({
      driver: 'application.attachments.variableLists',
    })
  })

  it('names a thing of a list and the driver within it', () => {
    expect(placeOf('/sources/0/files')).toEqual({ driver: 'sources.files', list: 'sources', which: '0' })
    expect(placeOf('/tables/F_AAP')).toEqual({ driver: 'tables', list: 'tables', which: 'F_AAP' })
  })

  it('names a list as a whole, or the request', () => {
    expect(placeOf('/populations')).toEqual({ driver: 'populations', list: 'populations' })
    expect(placeOf('')).toEqual({ driver: '' })
  })

  it('tells a thing from a driver even when they are called alike', () => {
    expect(placeOf('/sources/files/files')).toEqual({ driver: 'sources.files', list: 'sources', which: 'files' })
  })

  it('undoes what JSON Pointer escapes', () => {
    expect(placeOf('/sources/a~1b~0/files').which).toBe('a/b~')
  })
})
