import { fill, formatDay, formatPercent } from '@anslag/presentation'
import { type PlanWords, planIssueSentence } from '@anslag/presentation/plan'
import type { Issue } from '@anslag/pricing'
import { goToQuestion } from '@anslag/request-form'
import { Button, DayInput, TextInput } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'
import { writeText } from './write.ts'
import type { TextSetting } from './written.ts'

/** What is wrong with a setting, or is to be said of it, in sentences. */
export const useMessages = (issues: readonly Issue[], words: PlanWords) => {
  const all = useApp().allTexts.value
  return (path: string): readonly string[] =>
    all === undefined
      ? []
      : issues
          .filter((issue) => issue.path.startsWith(path))
          .flatMap((issue) => planIssueSentence(issue, all, words) ?? [])
}

interface FieldsProps {
  readonly issues: readonly Issue[]
  readonly words: PlanWords
}

/** When the application is sent, how prices grow, another currency, and the way to what is recovered of the VAT. */
export const SettingsFields = ({ issues, words }: FieldsProps) => {
  const app = useApp()
  const { day, texts, priced, words: all } = app
  const { settings: own } = all.schedule
  const messagesOf = useMessages(issues, words)
  const now = app.written.value
  const growth = priced.value?.ok === true ? priced.value.documents.list.planning?.yearlyGrowth : undefined
  const field = (name: Exclude<TextSetting, 'ceiling'>) => ({
    id: `schedule-${name}`,
    label: own[name],
    value: now[name] ?? '',
    onInput: (text: string) => writeText(app, name, text),
  })
  return (
    <>
      <div class="fields">
        <DayInput
          {...field('start')}
          description={fill(own.startEmpty, { day: formatDay(day, texts) })}
          messages={messagesOf('/start')}
        />
        <TextInput
          {...field('growth')}
          inputMode="decimal"
          description={fill(own.growthEmpty, { growth: formatPercent(growth ?? '0', texts) })}
          messages={messagesOf('/growth')}
        />
      </div>
      <Button variant="tertiary" onClick={() => goToQuestion(['recovery'])}>
        {own.toRecovery}
      </Button>
      <div class="fields">
        <TextInput {...field('currency')} description={own.currencyForm} messages={messagesOf('/rates/0/currency')} />
        <TextInput {...field('rate')} inputMode="decimal" messages={messagesOf('/rates/0/rate')} />
        <DayInput
          {...field('rateDay')}
          description={fill(own.startEmpty, { day: formatDay(day, texts) })}
          messages={messagesOf('/rates/0/day')}
        />
      </div>
    </>
  )
}
