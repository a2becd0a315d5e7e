import { Disclosure } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { OfferedOperation } from '../../../../server/routes/operations.ts'
import { useKeptWritten } from '../../../kept/use-kept-written.ts'
import { type AskedField, Fields } from '../acting/fields.tsx'
import { Reasoned } from '../acting/reasoned.tsx'
import { useAct } from '../acting/use-act.ts'
import type { Written } from '../acting/written.ts'
import { useCase } from '../case-context.ts'

interface AddFormProps {
  readonly id: string
  readonly title: string
  readonly save: string
  readonly said: string
  readonly operation: OfferedOperation
  readonly fields: readonly AskedField[]
  /** What is sent for what was written; undefined while something of it is missing. */
  readonly bodyOf: (written: Written, reason: string) => unknown
}

const nothing: Written = {}

/** Something that an officer adds, with a reason: its fields stand behind its name, and are empty again once it is there. */
export const AddForm = ({ id, title, save, said, operation, fields, bodyOf }: AddFormProps) => {
  const { words, id: ofCase } = useCase()
  const doing = useAct()
  const { written, sent, wasKept } = useKeptWritten(`add ${ofCase} ${id}`, nothing)
  const isLacking = useSignal(false)
  const onSave = async (reason: string): Promise<boolean> => {
    const texts = written.peek()
    const body = bodyOf(texts, reason)
    isLacking.value = body === undefined
    const isDone = body !== undefined && (await doing.decide(operation, body, said))
    if (isDone) sent(texts)
    return isDone
  }
  return (
    <Disclosure class="add" summary={title} allOpen={false} isBegun={wasKept}>
      <div class="add-fields">
        <Fields id={id} of={fields} written={written} />
      </div>
      <p role="alert">{isLacking.value ? words.acts.lacking : ''}</p>
      <Reasoned id={id} doing={doing} save={save} onSave={onSave} />
    </Disclosure>
  )
}
