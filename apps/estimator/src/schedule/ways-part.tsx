import { type Way, wayCosts } from '@anslag/planning'
import { type PlanWords, waysView } from '@anslag/presentation/plan'
import type { Estimate } from '@anslag/pricing'
import { Headline } from '@anslag/ui'
import { QuestionLink } from '../checks/to-question.tsx'
import { useApp } from '../shell/app-context.ts'

/** So many of each kind are worth telling; those that save most come first. */
const most = 8

interface WaysProps {
  readonly ways: readonly Omit<Way, 'request'>[]
  readonly of: Estimate
  readonly words: PlanWords
}

/** What would make it cheaper, by what that costs the project, each with the way to its question. */
export const WaysPart = ({ ways, of: { request, priceList }, words }: WaysProps) => {
  const { allTexts, pricing } = useApp()
  const texts = allTexts.value
  if (texts === undefined) return null
  const all = waysView({ ways, request, priceList }, texts, words, pricing.value?.documents.catalogue)
  const groups = wayCosts
    .map((cost) => all.filter((way) => way.cost === cost).slice(0, most))
    .filter((group) => group.length > 0)
  return (
    <>
      <Headline level={3} size="xs" text={words.ways.heading} />
      {groups.length === 0 && <p>{words.ways.none}</p>}
      {groups.map((group) => (
        <div key={group[0]?.cost}>
          <Headline level={4} text={group[0]?.costInWords ?? ''} />
          <ul class="ways">
            {group.map(({ text, saves, path }) => (
              <li key={`${text} ${saves}`}>
                <QuestionLink steps={path.split('/').slice(1)}>{text}</QuestionLink>: {saves}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
