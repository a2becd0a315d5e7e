import type { QuoteDetails } from '@anslag/quotes'
import { type ReadonlySignal, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Call, Called } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'

type Details = Partial<QuoteDetails['details']>

/** What a template holds, by its kind. */
interface Contents {
  readonly buyer: Pick<Details, 'buyer' | 'invoice'> & { readonly format: string }
  readonly terms: Pick<Details, 'terms' | 'delivery' | 'texts'> & { readonly format: string }
  readonly reason: { readonly text: string }
}

/** A template as the desk answers with it. */
export interface KeptTemplate<Kind extends keyof Contents> {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly content: Contents[Kind]
}

const kept = {
  buyer: signal<readonly KeptTemplate<'buyer'>[] | undefined>(undefined),
  terms: signal<readonly KeptTemplate<'terms'>[] | undefined>(undefined),
  reason: signal<readonly KeptTemplate<'reason'>[] | undefined>(undefined),
}

const load = async (call: Call, kind: keyof Contents): Promise<void> => {
  const found = await call<{ readonly templates: readonly never[] }>('GET', `/api/templates?kind=${kind}`)
  if (found.kind === 'done') kept[kind].value = found.body.templates
}

/** The desk's templates of a kind: none until they have come. They are fetched once in a visit. */
export const useTemplates = <Kind extends keyof Contents>(kind: Kind): ReadonlySignal<(typeof kept)[Kind]['value']> => {
  const { call } = useDesk()
  useEffect(() => {
    if (kept[kind].peek() === undefined) void load(call, kind)
  }, [])
  return kept[kind]
}

/** Fetches them anew where they are next asked for: somebody has changed them elsewhere. */
export const forgetTemplates = (): void => {
  for (const templates of [kept.buyer, kept.terms, kept.reason]) templates.value = undefined
}

/** Keeps something as a template under a name. */
export const keepTemplate = async (
  call: Call,
  kind: 'buyer' | 'terms',
  name: string,
  content: unknown,
): Promise<Called<unknown>> => {
  const made = await call('POST', '/api/templates', { body: { kind, name, content } })
  if (made.kind === 'done') await load(call, kind)
  return made
}

/** What is said once somebody has tried to keep one: of a refusal nothing, which its issues tell. */
export const keptOf = ({ kind }: Called<unknown>, kept: string, notSent: string): string => {
  if (kind === 'done') return kept
  return kind === 'refused' ? '' : notSent
}
