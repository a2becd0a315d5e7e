import { Button, Choice, TextInput } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { readHours } from './state.ts'
import { useNames } from './use-names.ts'

/** Hours that were worked on a component, with what they were for. */
export const HoursForm = ({ components }: { readonly components: readonly string[] }) => {
  const { after, texts } = useDesk().words
  const { id } = useCase()
  const { componentName } = useNames()
  const component = useKeptText(`hours ${id} component`, components[0] ?? '')
  const [count, note] = [useKeptText(`hours ${id} count`), useKeptText(`hours ${id} note`)]
  const isTried = useSignal(false)
  const doing = useAct()
  const hours = readHours(count.text.value, texts)
  const save = async (): Promise<void> => {
    isTried.value = true
    const body = { component: component.text.value, hours, note: note.text.value.trim() }
    if (hours === undefined || body.note === '' || !(await doing.act('recordHours', body, after.enteredNow))) return
    isTried.value = false
    count.forget()
    note.forget()
  }
  return (
    <div class="small-form">
      <Choice
        id="hours-component"
        label={after.component}
        options={components.map((value) => ({ value, label: componentName(value) }))}
        value={component.text.value}
        onInput={component.write}
      />
      <TextInput
        id="hours-count"
        label={after.count}
        description={after.countHelp}
        inputMode="text"
        value={count.text.value}
        messages={isTried.value && hours === undefined ? [after.countWrong] : []}
        onInput={count.write}
      />
      <TextInput
        id="hours-note"
        label={after.note}
        value={note.text.value}
        messages={isTried.value && note.text.value.trim() === '' ? [after.needed] : []}
        onInput={note.write}
      />
      <p class="buttons">
        <Button small onClick={() => void save()}>
          {after.enter}
        </Button>
      </p>
      <Outcome of={doing} />
    </div>
  )
}
