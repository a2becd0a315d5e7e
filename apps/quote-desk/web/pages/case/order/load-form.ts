import type { Language } from '@anslag/pricing'
import type { BookBody } from '../../../api/answers.ts'
import type { Call, ToldIssue } from '../../../api/call.ts'
import type { OrderForm } from './order-form.tsx'
import { loadOrderWords, type OrderWords } from './words/order-words.ts'

/** What it takes to change an order, once it has come; or why it does not. */
export type FormParts =
  | { readonly kind: 'here'; readonly Form: typeof OrderForm; readonly words: OrderWords; readonly book: BookBody }
  | { readonly kind: 'refused'; readonly issues: readonly ToldIssue[] }
  | { readonly kind: 'away' }

const loadParts = async (language: Language) => {
  const [{ OrderForm: Form }, words] = await Promise.all([import('./order-form.tsx'), loadOrderWords(language)])
  return { Form, words }
}

/** Fetches the form with its words, and the list that is priced by today: saving prices by that one. */
export const loadForm = async (call: Call, language: Language): Promise<FormParts> => {
  const [book, parts] = await Promise.all([
    call<BookBody>('GET', '/api/book'),
    loadParts(language).catch(() => undefined),
  ])
  if (book.kind === 'refused') return { kind: 'refused', issues: book.issues }
  return book.kind === 'done' && parts !== undefined ? { kind: 'here', ...parts, book: book.body } : { kind: 'away' }
}
