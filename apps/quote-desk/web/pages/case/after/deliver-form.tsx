import { Button, DayInput } from '@anslag/ui'
import { Outcome } from '../../../api/told.tsx'
import { useKeptText } from '../../../kept/use-kept-text.ts'
import { useDesk } from '../../../shell/desk.ts'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'

interface FormProps {
  readonly delivery: string | undefined
  readonly onDone: () => void
}

/** Files were handed over: until when they can be fetched, and held. */
export const DeliverForm = ({ delivery, onDone }: FormProps) => {
  const { after } = useDesk().words
  const { id } = useCase()
  const own = `deliver ${id} ${delivery ?? ''}`
  const [until, deletion] = [useKeptText(`${own} download`), useKeptText(`${own} deletion`)]
  const doing = useAct()
  const leave = (): void => {
    until.forget()
    deletion.forget()
    onDone()
  }
  const save = async (): Promise<void> => {
    const body = {
      ...(delivery === undefined ? {} : { delivery }),
      ...(until.text.value === '' ? {} : { downloadUntil: until.text.value }),
      ...(deletion.text.value === '' ? {} : { deleteBy: deletion.text.value }),
    }
    if (await doing.act('deliver', body, after.deliveredNow)) leave()
  }
  return (
    <div class="small-form">
      <DayInput
        id={`download-${delivery}`}
        label={after.download}
        description={after.downloadHelp}
        value={until.text.value}
        onInput={until.write}
      />
      <DayInput
        id={`deletion-${delivery}`}
        label={after.deletion}
        description={after.deletionHelp}
        value={deletion.text.value}
        onInput={deletion.write}
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
