import { valueAt } from '@anslag/pricing'
import { exampleQuoteDetails } from '@anslag/quotes'
import { beforeEach, describe, expect, it } from 'vitest'
import { newDatabase } from '../testing/database.ts'
import { type Body, bodyOf, deskOn, done, lived, livedOf, newCase, type Send } from '../testing/desk-in-memory.ts'

/** With a Cyrillic letter at its beginning. */
const imitated = 'Universitetet i \u041eslo'

const buyer = (name: string, organisationNumber = '874789542') => ({
  ...Object(valueAt(exampleQuoteDetails, ['buyer'])),
  name,
  organisationNumber,
  electronicAddress: { scheme: '0192', id: organisationNumber },
})

const caseOf = (name: string) => ({ ...newCase(), details: { ...Object(exampleQuoteDetails), buyer: buyer(name) } })

const edit = (send: Send, draft: Body, name: string, organisationNumber?: string) =>
  done(send, draft, 'edit', { format: 'quote-details/1', buyer: buyer(name, organisationNumber) })

const toldIn = ({ warnings }: Pick<Body, 'warnings'>) =>
  warnings.filter(({ code }) => code === 'desk/buyer-like-another').map(({ path, params }) => [path, params])

const oslo = { name: 'Universitetet i Oslo', number: '971035854' }

let desk: ReturnType<typeof deskOn>
let officer: Send

beforeEach(async () => {
  desk = deskOn(await newDatabase())
  officer = await desk.as('officer')
})

/** Somebody of a unit. */
const of = async (unit: string): Promise<Send> => {
  const send = await desk.as('officer')
  await desk.desk.register.updateTable('session').set({ unit }).where('unit', 'is', null).execute()
  return send
}

describe('a buyer with a name like that of another', () => {
  it('abuse case 28: is told of when a draft is changed to it, and before the draft is issued', async () => {
    await lived(officer)
    const draft = await livedOf(caseOf('Noe annet AS'), officer)
    const edited = await edit(officer, draft, imitated)
    expect(toldIn(edited)).toEqual([['/buyer/name', oslo]])
    const ahead = await bodyOf(await officer(`GET /api/cases/${draft.case}/issuing`))
    expect(toldIn(ahead)).toEqual([['/buyer/name', oslo]])
  })

  it('is told of where somebody writes the name as it is and another number', async () => {
    await lived(officer)
    expect(toldIn(await edit(officer, await lived(officer), oslo.name))).toEqual([['/buyer/name', oslo]])
  })

  it('is not told of where it is the buyer of this case alone, the same buyer, or where something else is changed', async () => {
    const draft = await lived(officer)
    expect(toldIn(await edit(officer, draft, imitated))).toEqual([])
    const other = await livedOf(caseOf('Noe annet AS'), officer)
    const same = await edit(officer, other, 'Noe annet AS')
    expect(toldIn(same)).toEqual([])
    const elsewhere = await done(officer, same, 'edit', { format: 'quote-details/1', project: { title: 'Nytt navn' } })
    expect(toldIn(elsewhere)).toEqual([])
  })

  it('abuse case 2: is not told of where the other is a buyer of another unit, and is where it is one of their own or of everybody', async () => {
    const everybodys = 'Felles Institutt'
    await livedOf(caseOf(everybodys), officer)
    await desk.desk.register.deleteFrom('session').execute()
    const [health, tax] = [await of('Helse'), await of('Skatt')]
    await livedOf(caseOf('Hemmelig Institutt'), tax)
    const number = '971035854'
    const made = async (send: Send, name: string) => {
      const details = { ...Object(exampleQuoteDetails), buyer: buyer(name, number) }
      return bodyOf(await send('POST /api/cases', { body: { ...newCase(), details } }))
    }
    const draft = await made(health, 'Hemmelig institutt')
    expect(toldIn(draft)).toEqual([])
    expect(toldIn(await edit(health, draft, 'HEMMELIG INSTITUTT', number))).toEqual([])
    expect(toldIn(await bodyOf(await health(`GET /api/cases/${draft.case}/issuing`)))).toEqual([])
    expect(toldIn(await made(tax, 'Hemmelig institutt'))).toHaveLength(1)
    expect(toldIn(await made(health, everybodys))).toEqual([
      ['/details/buyer/name', { name: everybodys, number: '874789542' }],
    ])
  })
})
