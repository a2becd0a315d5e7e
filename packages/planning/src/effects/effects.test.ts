import { addAmounts, compareDecimals, countryCodes, difference, estimate, isNorwegian, pointer } from '@anslag/pricing'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../edits/edit.ts'
import { edited } from '../edits/edited.ts'
import { askedQuestions } from '../edits/questions.ts'
import { accepted, demonstration, priced } from '../testing/demonstration.ts'
import { asked, example } from '../testing/ordered.ts'
import { sampledOrders } from '../testing/sampled-orders.ts'
import { effectOfRequest, effectsOf, effectsOfQuestion } from './effects.ts'

const effects = (document: object) => accepted(effectsOf(asked(document), demonstration))

/** The effect of a change on the typical example. */
const onTypical = (edit: Edit) =>
  accepted(effectsOf(example('typical'), demonstration)).find(
    (effect) => JSON.stringify(effect.edit) === JSON.stringify(edit),
  )

describe('the effect of another answer', () => {
  it('is what it adds to the price, computed by hand', () => {
    // Documentation that is complete spares 3 hours at 987.00: 2961.00, and 25 % VAT.
    expect(onTypical({ kind: 'answer', path: '/sources/1/documentation', value: 'complete' })).toMatchObject({
      net: '-2961.00',
      gross: '-3701.25',
      complete: true,
    })
    // One more table at 1480.50 in each of two deliveries.
    expect(onTypical({ kind: 'add', path: '/tables', value: 'TAB_FODS' })).toMatchObject({ net: '2961.00' })
    // One relation fewer spares 2 hours.
    expect(onTypical({ kind: 'answer', path: '/populations/1/relations', value: 1 })).toMatchObject({ net: '-1974.00' })
  })

  it('says where the price is then open', () => {
    expect(onTypical({ kind: 'answer', path: '/application/anonymous', value: true })).toMatchObject({
      complete: false,
    })
  })

  it('is told of every answer but the present one', () => {
    const answered = effects({ application: { legalBasis: 'partly' } })
    const values = answered.flatMap(({ edit }) =>
      edit.kind === 'answer' && edit.path === '/application/legalBasis' ? [edit.value] : [],
    )
    expect(values).toEqual(['allVariables', 'unclear'])
  })

  it('of answering as the price list assumes is nothing', () => {
    const found = effects({}).find(
      ({ edit }) => edit.path === '/application/legalBasis' && 'value' in edit && edit.value === 'allVariables',
    )
    expect(found).toMatchObject({ net: '0.00', gross: '0.00' })
  })

  it('is not told of one more record, or of a question that is not asked', () => {
    const source = { id: 'a', holder: 'ownData', linking: 'ssb', records: 5 }
    const found = effects({ sources: [source] }).map(({ edit }) => edit.path)
    expect(found).not.toContain('/sources/0/records')
    expect(found).not.toContain('/sources/0/linking')
  })

  it('is not told of an answer that contradicts the register that is named', () => {
    const [register] = demonstration.book.catalogue.document.registers ?? []
    const found = effects({ sources: [{ id: 'a', register: register?.code }] }).flatMap(({ edit }) =>
      edit.kind === 'answer' && edit.path === '/sources/0/holder' ? [edit.value] : [],
    )
    expect(found).toEqual([register?.holder])
  })

  it('of a list that nobody answered is that of none, and of one', () => {
    const kinds = effects({}).flatMap(({ edit }) => (edit.path === '/wishes' ? [edit.kind] : []))
    expect(kinds).toEqual(['none', 'add'])
  })

  it('of a country is that of Norway, and of one abroad that stands for all of them', () => {
    const institution = { id: 'a', country: 'NO', responsible: true }
    const abroad = effects({ institutions: [institution] }).filter(
      ({ edit }) => edit.path === '/institutions/0/country',
    )
    expect(abroad).toMatchObject([{ edit: { value: 'SE' } }])
    for (const country of [...countryCodes].filter((code) => !isNorwegian(code))) {
      const there = priced({ institutions: [{ ...institution, country }] })
      expect(there.totals.gross, country).toBe(
        addAmounts([priced({ institutions: [institution] }).totals.gross, abroad[0]?.gross ?? '']),
      )
    }
  })

  it('of another request is what that costs more', () => {
    const base = priced({})
    const other = priced({ tables: ['F_AAP'] })
    expect(effectOfRequest(base, other.request, demonstration)).toEqual({
      net: difference(base, other).net.change,
      gross: difference(base, other).gross.change,
      complete: other.totals.complete,
    })
  })

  it('can be told question by question', () => {
    const base = priced({})
    const each = askedQuestions(base.request, demonstration.book).map((question) =>
      effectsOfQuestion(base, question, demonstration),
    )
    expect(each.flat()).toEqual(effects({}))
  })
})

describe('any effect', () => {
  const orders = sampledOrders(3, 4, 13)

  it('is the difference of two estimates, and is told of every list and every thing in it', () => {
    for (const { estimate: base, by } of orders) {
      const all = accepted(effectsOf(base.request, by))
      for (const { edit, net, gross } of all) {
        const after = accepted(estimate({ ...by, request: accepted(edited(base.request, [edit], by.book.catalogue)) }))
        const told = difference(base, after)
        expect([net, gross]).toEqual([told.net.change, told.gross.change])
        expect(compareDecimals(addAmounts([base.totals.net, net]), after.totals.net)).toBe(0)
      }
      for (const [index] of (base.request.sources ?? []).entries())
        expect(all.map(({ edit }) => edit)).toContainEqual({ kind: 'remove', path: pointer('sources', index) })
    }
  })
})
