import { ssbCatalogue } from '@anslag/price-lists'
import { readCatalogue } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import { type AskedAgainst, askedNow } from './asked-now.ts'
import type { Path } from './form.ts'
import { questions } from './questions.ts'

const catalogue = (() => {
  const read = readCatalogue(ssbCatalogue)
  return read.ok ? read.value.document : undefined
})()

const defaults: AskedAgainst['defaults'] = {
  'application.kind': 'new',
  'populations.kind': 'byCriteria',
  'sources.holder': 'nationalHealthRegistry',
  'sources.linking': 'distributed',
}

/** The names of what is asked about the first thing of a list that is answered like this. */
const asked = (name: string, thing: object, given = defaults) => {
  const question = questions.get(name)
  const path: Path = [name, 0]
  const fields = question?.kind === 'things' ? question.fields : []
  const all = askedNow(fields, path, { [name]: [{ id: 'first', ...thing }] }, { defaults: given, catalogue })
  // Its name may be given whatever is answered, and stands last.
  return all.map((field) => field.name).filter((field, index) => field !== 'name' || index < all.length - 1)
}

describe('about a source', () => {
  const always = ['register', 'holder', 'linking', 'contactNamed']
  const files = ['files', 'records', 'fileFormat', 'documentation']

  it('that is linked distributed, nothing is asked of files that SSB does not receive', () => {
    expect(asked('sources', { linking: 'distributed' })).toEqual(always)
    expect(asked('sources', {})).toEqual(always)
  })

  it('that SSB collates, all is asked', () => {
    expect(asked('sources', { linking: 'ssb' })).toEqual([...always, ...files])
    expect(asked('sources', {}, { ...defaults, 'sources.linking': 'ssb' })).toEqual([...always, ...files])
  })

  it('whose holder may not link, its linking is not asked, but its files are', () => {
    expect(asked('sources', { holder: 'ownData' })).toEqual(['register', 'holder', 'contactNamed', ...files])
  })

  it('of a register that the catalogue has, the kind of holder is not asked, and decides all the same', () => {
    expect(asked('sources', { register: 'npr' })).toEqual(['register', 'linking', 'contactNamed'])
    expect(asked('sources', { register: 'hunt' })).toEqual(['register', 'contactNamed', ...files])
    expect(asked('sources', { register: 'npr', holder: 'other' })).toContain('holder')
  })

  it('what is answered stays to be seen', () => {
    expect(asked('sources', { linking: 'distributed', files: 2 })).toEqual([...always, 'files'])
  })
})

describe('about a population', () => {
  it('criteria and relations are asked where its kind has them', () => {
    expect(asked('populations', { kind: 'wholeRegister' })).toEqual(['kind'])
    expect(asked('populations', { kind: 'suppliedByOthers' })).toEqual(['kind'])
    expect(asked('populations', { kind: 'byCriteria' })).toEqual(['kind', 'criteria'])
    expect(asked('populations', { kind: 'byRelation' })).toEqual(['kind', 'criteria', 'relations'])
    expect(asked('populations', {})).toEqual(['kind', 'criteria'])
  })
})
