import { describe, expect, it } from 'vitest'
import { codesFound, found, pages } from '../../testing/found.ts'

const source = pages.application

const norwegian = { id: 'uio', country: 'NO', recognition: 'nfr', responsible: true }

const swedish = { id: 'ki', country: 'SE', recognition: 'eurostat', responsible: true }

/** What an institution outside the VAT area is told beside all else. */
const vat = (index: number, institution = 'ki') => ({
  code: 'institution/outside-vat-area',
  path: `/institutions/${index}/country`,
  params: { institution },
  severity: 'info',
  source:
    'https://www.skatteetaten.no/rettskilder/type/handboker/merverdiavgiftshandboken/gjeldende/M-6/M-6-22/M-6-22.2/',
})

const codes = (...institutions: readonly object[]) =>
  codesFound('institution', { institutions }).filter((code) => code !== 'institution/outside-vat-area')

describe('an order by', () => {
  it('a recognised Norwegian institution meets no objection', () => {
    for (const recognition of ['nfr', 'eurostat', 'ssb']) expect(codes({ ...norwegian, recognition })).toEqual([])
  })

  it('no institution lacks one', () => {
    expect(found('institution', { institutions: [] })).toEqual([
      { code: 'institution/none', path: '/institutions', params: {}, severity: 'missing', source },
    ])
  })

  it('institutions that nobody named is not blamed for it', () => {
    expect(found('institution', { institutions: undefined })).toEqual([])
  })

  it('institutions of which none is responsible lacks one that is', () => {
    const institutions = [{ ...norwegian, responsible: false }]
    expect(found('institution', { institutions })).toEqual([
      { code: 'institution/no-responsible', path: '/institutions', params: {}, severity: 'missing', source },
    ])
    expect(codes({ ...norwegian, responsible: false }, { ...norwegian, id: 'uib', responsible: undefined })).toEqual([])
  })
})

describe('the responsible institution', () => {
  it('blocks when it is not recognised', () => {
    expect(found('institution', { institutions: [{ ...norwegian, recognition: 'none' }] })).toEqual([
      {
        code: 'institution/not-recognised',
        path: '/institutions/0/recognition',
        params: { institution: 'uio' },
        severity: 'block',
        source,
      },
    ])
  })

  it('is worth a warning while its recognition is pending', () => {
    expect(found('institution', { institutions: [{ id: 'uib' }, { ...norwegian, recognition: 'pending' }] })).toEqual([
      {
        code: 'institution/recognition-pending',
        path: '/institutions/1/recognition',
        params: { institution: 'uio' },
        severity: 'warn',
        source,
      },
    ])
  })

  it('is not judged where nobody said whether it is recognised, but asked', () => {
    expect(found('institution', { institutions: [{ id: 'uio', country: 'NO', responsible: true }] })).toEqual([
      {
        code: 'institution/recognition-not-answered',
        path: '/institutions/0/recognition',
        params: { institution: 'uio' },
        severity: 'info',
        source,
      },
    ])
  })

  it('is judged alone: a partner need not be recognised', () => {
    expect(codes(norwegian, { id: 'firm', country: 'NO', recognition: 'none', responsible: false })).toEqual([])
  })

  it('is asked for its country, since much depends on it', () => {
    const institutions = [
      { id: 'partner', responsible: false },
      { id: 'uio', recognition: 'nfr' },
    ]
    expect(found('institution', { institutions })).toEqual([
      {
        code: 'institution/country-not-answered',
        path: '/institutions/1/country',
        params: { institution: 'uio' },
        severity: 'info',
        source,
      },
    ])
  })

  it('is judged though nobody said which country it is in', () => {
    expect(codes({ id: 'uio', recognition: 'none' })).toEqual([
      'institution/not-recognised',
      'institution/country-not-answered',
    ])
  })

  it('is who says so, before one in Norway that does not', () => {
    expect(codes({ ...swedish, recognition: 'none' }, { id: 'uio', country: 'NO' })).toEqual([
      'institution/abroad-not-eurostat',
    ])
  })

  it('is the only one there is, when nobody said which', () => {
    expect(codes({ id: 'uio', country: 'NO', recognition: 'none' })).toEqual(['institution/not-recognised'])
  })

  it('is one in Norway, when nobody said which of several', () => {
    const [abroad, home] = [
      { id: 'ki', country: 'SE' },
      { id: 'uio', country: 'NO', recognition: 'none' },
    ]
    expect(codes(abroad, home)).toEqual(['institution/not-recognised', 'institution/abroad-through-norwegian'])
  })

  it('cannot be told, when nobody said which of several and none is in Norway', () => {
    expect(codes({ id: 'a', recognition: 'none' }, { id: 'b', recognition: 'none' })).toEqual([])
    expect(codes({ id: 'a', country: 'SE' }, { id: 'b' })).toEqual([])
  })

  it('is abroad when all are, whoever it is', () => {
    const recognition = 'eurostat'
    expect(codes({ id: 'a', country: 'SE', recognition }, { id: 'b', country: 'DK', recognition })).toEqual([
      'institution/abroad-anonymous-only',
    ])
  })

  it('is the Norwegian one where two say that they are', () => {
    expect(codes(swedish, norwegian)).toEqual(['institution/abroad-through-norwegian'])
    expect(codes(norwegian, swedish)).toEqual(['institution/abroad-through-norwegian'])
  })
})

describe('an institution abroad', () => {
  it.each(['nfr', 'ssb', 'pending', 'none'])(
    'blocks when it is responsible and its recognition is %s',
    (recognition) => {
      expect(found('institution', { institutions: [{ ...swedish, recognition }] })).toEqual([
        {
          code: 'institution/abroad-not-eurostat',
          path: '/institutions/0/recognition',
          params: { institution: 'ki' },
          severity: 'block',
          source,
        },
        vat(0),
      ])
    },
  )

  it('is warned of anonymous data when Eurostat recognises it', () => {
    expect(found('institution', { institutions: [swedish] })).toEqual([
      {
        code: 'institution/abroad-anonymous-only',
        path: '/institutions/0/country',
        params: { institution: 'ki' },
        severity: 'warn',
        source,
      },
      vat(0),
    ])
  })

  it('is warned, not blocked, when nobody said who recognises it', () => {
    expect(codes({ id: 'ki', country: 'SE', responsible: true })).toEqual([
      'institution/abroad-anonymous-only',
      'institution/recognition-not-answered',
    ])
  })

  it('can have data through a Norwegian one that is responsible', () => {
    const institutions = [norwegian, { ...swedish, responsible: false, recognition: 'none' }]
    expect(found('institution', { institutions })).toEqual([
      {
        code: 'institution/abroad-through-norwegian',
        path: '/institutions/1/country',
        params: { institution: 'ki' },
        severity: 'info',
        source,
      },
    ])
  })

  it('is not told so when the responsible one may be anywhere', () => {
    expect(codes({ ...norwegian, country: undefined }, { ...swedish, responsible: false })).toEqual([
      'institution/country-not-answered',
    ])
    expect(codes({ ...swedish, responsible: false })).toEqual(['institution/no-responsible'])
  })
})

describe('an institution on Svalbard or Jan Mayen', () => {
  const institutions = [{ ...norwegian, country: 'SJ' }]

  it('is Norwegian where access is concerned, and outside the VAT area', () => {
    expect(found('institution', { institutions })).toEqual([vat(0, 'uio')])
  })

  it('is judged as one in Norway, and others have data through it', () => {
    expect(codes({ ...norwegian, country: 'SJ', recognition: 'none' })).toEqual(['institution/not-recognised'])
    expect(codes({ ...norwegian, country: 'SJ' }, { ...swedish, responsible: false })).toEqual([
      'institution/abroad-through-norwegian',
    ])
  })
})
