import type { Language } from '@anslag/pricing'
import type { ComponentType } from 'preact'
import { useDesk } from '../../../shell/desk.ts'
import { later } from '../acting/later.tsx'
import { useCase } from '../case-context.ts'
import type { ReadFactsProps } from './read-facts.tsx'

const loaders = {
  nb: async () => (await import('@anslag/presentation/reading/nb')).nbReading,
  nn: async () => (await import('@anslag/presentation/reading/nn')).nnReading,
  en: async () => (await import('@anslag/presentation/reading/en')).enReading,
} as const

const factsIn = (language: Language): ComponentType<ReadFactsProps> =>
  later(async () => {
    const [{ ReadFacts }, reading] = await Promise.all([import('./read-facts.tsx'), loaders[language]()])
    return (props: ReadFactsProps) => <ReadFacts {...props} reading={reading} />
  })

const facts = { nb: factsIn('nb'), nn: factsIn('nn'), en: factsIn('en') } as const

/** Where in the files of an order what was read of them stands, with the words for it: fetched when somebody wants to know. */
export const WhereRead = ({ document }: { readonly document: unknown }) => {
  const { book, words } = useCase()
  const catalogue = book.value?.catalogue
  const Facts = facts[useDesk().language]
  return catalogue === undefined ? null : <Facts document={document} catalogue={catalogue} texts={words.texts} />
}
