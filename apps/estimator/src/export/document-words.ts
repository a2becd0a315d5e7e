import type { PackWords, WrittenWords } from '@anslag/documents'
import type { Language } from '@anslag/pricing'
import { planWords } from '../schedule/plan-words.ts'
import type { App } from '../shell/app.ts'

const loads: Readonly<Record<Language, () => Promise<WrittenWords>>> = {
  nb: async () => (await import('@anslag/documents/nb')).nbWritten,
  nn: async () => (await import('@anslag/documents/nn')).nnWritten,
  en: async () => (await import('@anslag/documents/en')).enWritten,
}

/** The words that documents are written with on a page. */
export type PageDocumentWords = PackWords & WrittenWords

/** Fetches the words that documents are written with, in the language of the page. */
export const documentWords = async (app: App): Promise<PageDocumentWords> => {
  const { language } = app.texts
  const [plans, written] = await Promise.all([planWords(language), loads[language](), app.deferred.fetch()])
  const texts = app.allTexts.peek()
  if (texts === undefined) throw new Error('the words of the page did not come')
  return { ...written, plans, texts }
}
