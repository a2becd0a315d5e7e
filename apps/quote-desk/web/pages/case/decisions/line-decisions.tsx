import { fill } from '@anslag/presentation'
import { tariffName } from '@anslag/presentation/estimate'
import type { QuoteLineView } from '@anslag/presentation/quote'
import { TextInput } from '@anslag/ui'
import { useKeptWritten } from '../../../kept/use-kept-written.ts'
import { Reasoned } from '../acting/reasoned.tsx'
import { mayDecide, useAct } from '../acting/use-act.ts'
import { decimalIn } from '../acting/written.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { type LineNorm, normName, normsOf } from './norms.ts'

/** What somebody can write of a norm: with a comma, as the page shows it. */
const shownHours = (value: string, language: string): string => (language === 'en' ? value : value.replace('.', ','))

/** A norm of a line: its hours are a field; other hours ask for a reason. */
const Norm = ({ lineId, norm }: { readonly lineId: string; readonly norm: LineNorm }) => {
  const { words, id: ofCase } = useCase()
  const { texts, acts } = words
  const doing = useAct()
  const before = shownHours(norm.value, texts.language)
  const id = `norm-${lineId}-${normName(norm)}`.replaceAll(/[^A-Za-z0-9]+/g, '-')
  const { written, sent } = useKeptWritten(`norm ${ofCase} ${id}`, { hours: before })
  const { hours: text = before } = written.value
  const hours = decimalIn(text)
  const isChanged = hours !== norm.value
  const save = async (reason: string): Promise<boolean> => {
    const { tariff, answer } = norm
    const texts = written.peek()
    const body = { kind: 'norm', tariff, ...(answer === undefined ? {} : { answer }), value: hours, reason }
    const isDone = hours !== undefined && (await doing.decide('assume', body, acts.normChanged))
    if (isDone) sent(texts)
    return isDone
  }
  return (
    <div class="norm">
      <TextInput
        id={id}
        inputMode="decimal"
        label={tariffName(norm.tariff, texts)}
        value={text}
        messages={hours === undefined ? [acts.noHours] : []}
        onInput={(given) => {
          written.value = { hours: given }
        }}
      />
      {norm.replaces !== undefined && !isChanged && (
        <small class="remark">{fill(acts.listSays, { hours: shownHours(norm.replaces, texts.language) })}</small>
      )}
      {isChanged && hours !== undefined && <Reasoned id={id} doing={doing} save={acts.saveHours} onSave={save} />}
    </div>
  )
}

/** What an officer decides about one line: the hours of its norms. */
export const LineDecisions = ({ line: { id } }: { readonly line: QuoteLineView }) => {
  const { shown } = useCase()
  const { body } = shown.value
  const line = lastOf(body)?.content.estimate.lines.find((each) => each.id === id)
  if (line === undefined || !mayDecide(body.may, 'assume')) return null
  return (
    <div class="norms">
      {normsOf(line).map((norm) => (
        <Norm key={normName(norm)} lineId={id} norm={norm} />
      ))}
    </div>
  )
}
