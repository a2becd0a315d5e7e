import { describe, expect, it } from 'vitest'
import { nothingOrdered, priced, type RequestDocument, tidySource } from '../testing/priced.ts'

const reminders = (answers: RequestDocument) =>
  priced({ ...nothingOrdered, ...answers }).issues.filter(({ code }) => code === 'driver/not-answered')

const reminder = (path: string, driver: string, assumed: string) => ({
  code: 'driver/not-answered',
  path,
  params: { driver, assumed },
  severity: 'info',
})

describe('a reminder of what nobody answered', () => {
  it('is not needed where every driver is answered', () => {
    expect(reminders({})).toEqual([])
  })

  it('says which driver, and what is assumed for it', () => {
    const { files: _, contactNamed: __, ...silent } = tidySource
    expect(reminders({ sources: [tidySource, { ...silent, id: 'other' }] })).toEqual([
      reminder('/sources/1/contactNamed', 'sources.contactNamed', 'yes'),
      reminder('/sources/1/files', 'sources.files', '1'),
    ])
  })

  it('is not given for a default that does not count', () => {
    const own = { ...tidySource, holder: 'ownData', linking: undefined }
    expect(reminders({ sources: [own] })).toEqual([])
    expect(reminders({ sources: [{ ...own, holder: 'publicAuthority' }] })).toEqual([
      reminder('/sources/0/linking', 'sources.linking', 'distributed'),
    ])
  })

  it('is given for a whole list, though none is assumed', () => {
    expect(reminders({ sources: undefined, tables: undefined })).toEqual([
      reminder('/sources', 'sources', '0'),
      reminder('/tables', 'tables', '0'),
    ])
  })
})
