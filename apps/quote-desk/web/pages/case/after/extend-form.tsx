import { Button, Choice, DayInput, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'

interface FormProps {
  readonly delivery: string | undefined
  readonly onDone: () => void
}

/** A deadline of a delivery that was made becomes another, for a reason. */
export const ExtendForm = ({ delivery, onDone }: FormProps) => {
  const { after } = useDesk().words
  const { id } = useCase()
  const own = `extend ${id} ${delivery ?? ''}`
  const deadline = useKeptText(`${own} which`, 'download')
  const [until, reason] = [useKeptText(`${own} until`), useKeptText(`${own} reason`)]
  const isTried = useSignal(false)
  const doing = useAct()
  const lacking = (text: string): readonly string[] => (isTried.value && text.trim() === '' ? [after.needed] : [])
  const leave = (): void => {
    for (const field of [deadline, until, reason]) field.forget()
    onDone()
  }
  const save = async (): Promise<void> => {
    isTried.value = true
    const of = delivery === undefined ? {} : { delivery }
    const changed = { deadline: deadline.text.value, ...of, until: until.text.value, reason: reason.text.value.trim() }
    if (changed.until === '' || changed.reason === '') return
    if (await doing.act('extend', { deadlines: [changed] }, after.extendedNow)) leave()
  }
  return (
    <div class="small-form">
      <Choice
        id={`which-${delivery}`}
        label={after.which}
        options={[
          { value: 'download', label: after.download },
          { value: 'deletion', label: after.deletion },
        ]}
        value={deadline.text.value}
        onInput={deadline.write}
      />
      <DayInput
        id={`until-${delivery}`}
        label={after.until}
        value={until.text.value}
        messages={lacking(until.text.value)}
        onInput={until.write}
      />
      <TextInput
        id={`reason-${delivery}`}
        label={after.reason}
        value={reason.text.value}
        messages={lacking(reason.text.value)}
        onInput={reason.write}
      />
      <p class="buttons">
        <Button small onClick={() => void save()}>
          {after.save}
        </Button>
        <Button small variant="tertiary" onClick={leave}>
          {after.giveUp}
        </Button>
      </p>
      <Outcome of={doing} />
    </div>
  )
}
