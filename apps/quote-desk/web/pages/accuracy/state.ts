import type { ListChange } from '@anslag/price-lists'
import type { Range } from '@anslag/pricing'
import type { NormsBody } from '../../api/answers.ts'
import type { ListDraft } from '../price-lists/list-draft.ts'

const figures = ['low', 'likely', 'high'] as const

const figureOf = (range: Range, figure: (typeof figures)[number]): string =>
  typeof range === 'string' ? range : range[figure]

/** Every figure of the norms that is proposed to change, as places of the list. */
export const changesOf = ({ norms }: Pick<NormsBody, 'norms'>): readonly ListChange[] =>
  norms.flatMap(({ path, before, after }) => {
    if (typeof before === 'string' && typeof after === 'string') return [{ path, before, after }]
    return figures.flatMap((figure) => {
      const [old, now] = [figureOf(before, figure), figureOf(after, figure)]
      return old === now ? [] : [{ path: `${path}/${figure}`, before: old, after: now }]
    })
  })

/** The proposal as a list that can be uploaded. */
export const draftOf = ({ document }: Pick<NormsBody, 'document'>): ListDraft => ({
  from: 'proposal',
  name: `${document.id}-${document.revision}`,
  document,
})

/** What is asked for: only what somebody has said. */
export const queryOf = (asked: Readonly<Record<string, string>>): string => {
  const said = Object.entries(asked).filter(([, value]) => value !== '')
  return said.length === 0 ? '' : `?${new URLSearchParams(said.map(([name, value]) => [name, value]))}`
}
