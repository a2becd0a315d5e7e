import { fill } from '@anslag/presentation'
import type { Language } from '@anslag/pricing'
import { Disclosure } from '@anslag/ui'
import type { ComponentType } from 'preact'
import type { ReceivedBody } from '../../../api/answers.ts'
import { useDesk } from '../../../shell/desk.ts'
import { later } from '../acting/later.tsx'
import { useCase } from '../case-context.ts'
import type { ReadFactsProps } from './read-facts.tsx'
import { filesOf } from './read-places.ts'

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

/** What the order was read of; of files, where in them each of its variables stands. */
export const ReceivedFrom = ({ from: { origin, document } }: { readonly from: ReceivedBody['received'][number] }) => {
  const { language, words } = useDesk()
  const { casePage } = words
  const { book, words: told } = useCase()
  const catalogue = book.value?.catalogue
  const Facts = facts[language]
  return (
    <>
      <p class="received">{fill(casePage.readOf[origin], { files: filesOf(document).join(', ') })}</p>
      {origin === 'files' && catalogue !== undefined && (
        <Disclosure class="add" summary={casePage.whereRead} allOpen={false}>
          <Facts document={document} catalogue={catalogue} texts={told.texts} />
        </Disclosure>
      )}
    </>
  )
}
