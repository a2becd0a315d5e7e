import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CaseBody } from '../../api/answers.ts'
import type { KnownBuyer } from '../../buyers/buyer-of.ts'
import { useDesk } from '../../shell/desk.ts'
import type { SearchBody } from '../register/listed.ts'
import type { Making } from './making.ts'

/** Milliseconds that somebody may take from one letter to the next. */
const pause = 250

/** So many are offered. */
const most = 5

interface Template {
  readonly id: string
  readonly name: string
  readonly content: Partial<KnownBuyer>
}

interface Offered {
  readonly name: string
  readonly number?: string | undefined
  /** Of the case that it stands in. */
  readonly id?: string
  readonly known?: KnownBuyer
}

const ofTemplates = (templates: readonly Template[], words: readonly string[]): readonly Offered[] =>
  templates.flatMap(({ name, content: { buyer, ...content } }) => {
    const text = `${name} ${buyer?.name ?? ''} ${buyer?.organisationNumber ?? ''}`.toLowerCase()
    const isAlike = buyer !== undefined && words.every((word) => text.includes(word))
    return isAlike ? [{ name, number: buyer.organisationNumber, known: { ...content, buyer } }] : []
  })

const ofCases = ({ cases }: SearchBody, words: readonly string[]): readonly Offered[] => {
  const alike = cases.filter(({ buyer, buyerNumber = '' }) =>
    words.every((word) => `${buyer} ${buyerNumber}`.toLowerCase().includes(word)),
  )
  return [...new Map(alike.map((each) => [`${each.buyer} ${each.buyerNumber}`, each])).values()].map(
    ({ case: id, buyer, buyerNumber }) => ({ id, name: buyer, number: buyerNumber }),
  )
}

/** Buyers of templates and of earlier cases whose names begin as what is written: one press fills them in. */
export const KnownBuyers = ({ making }: { readonly making: Making }) => {
  const { call, words: all, said } = useDesk()
  const { buyer: words } = all.newCase
  const offered = useSignal<readonly Offered[]>([])
  const { buyer: name, number, address } = making.begun.value.fields
  const text = (name.trim() === '' ? number : name).trim().toLowerCase().slice(0, 200)
  useEffect(() => {
    let isLate = false
    const look = async (): Promise<void> => {
      const parts = text.split(/\s+/).filter(Boolean)
      if (text.length < 2) offered.value = []
      if (text.length < 2) return
      const [templates, cases] = await Promise.all([
        call<{ readonly templates: readonly Template[] }>('GET', '/api/templates?kind=buyer'),
        call<SearchBody>('GET', `/api/cases?limit=50&text=${encodeURIComponent(text)}`),
      ])
      if (isLate) return
      offered.value = [
        ...(templates.kind === 'done' ? ofTemplates(templates.body.templates, parts) : []),
        ...(cases.kind === 'done' ? ofCases(cases.body, parts) : []),
      ].slice(0, most)
    }
    const waiting = setTimeout(() => void look(), pause)
    return () => {
      isLate = true
      clearTimeout(waiting)
    }
  }, [text, call, offered])
  const take = async ({ id, known }: Offered): Promise<void> => {
    const found = known === undefined ? await call<CaseBody>('GET', `/api/cases/${id}`) : undefined
    const content = found?.kind === 'done' ? found.body.quote.revisions.at(-1)?.content : undefined
    const taken = known ?? (content && { buyer: content.buyer, contact: content.contact, invoice: content.invoice })
    if (taken === undefined) return
    making.takeBuyer(taken)
    said.value = words.taken
  }
  // Once an address stands there, the customer is chosen.
  if (offered.value.length === 0 || address.trim() !== '') return null
  return (
    <div class="known-buyers">
      <p>{words.knownBefore}</p>
      <ul class="buttons">
        {offered.value.map((each) => (
          <li key={`${each.name} ${each.number}`}>
            <Button small variant="secondary" onClick={() => void take(each)}>
              {fill(words.known, { name: each.name })} {each.number !== undefined && <small>{each.number}</small>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
