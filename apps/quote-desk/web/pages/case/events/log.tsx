import { fill } from '@anslag/presentation'
import { Disclosure } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { toldAct } from '../acts-since.ts'
import { useCase } from '../case-context.ts'

interface LogLine {
  readonly place: number
  readonly at: string
  readonly person: string
  readonly act: string
}

const Lines = () => {
  const { call, words: shell } = useDesk()
  const { id, shown, words } = useCase()
  const lines = useSignal<readonly LogLine[]>([])
  const { version } = shown.value.body
  useEffect(() => {
    void call<{ readonly lines: readonly LogLine[] }>('GET', `/api/cases/${id}/log`).then((called) => {
      if (called.kind === 'done') lines.value = called.body.lines.toReversed()
    })
  }, [version])
  const { casePage } = shell
  const told = (act: string): string => (act.startsWith('link-') ? words.acts.linkUsed : casePage.acts[toldAct(act)])
  return (
    <ul class="happened">
      {lines.value.map(({ place, at, person, act }) => (
        <li key={place}>
          {fill(casePage.didWhat, { who: person, what: told(act), when: momentText(at, nowHere(), shell) })}
        </li>
      ))}
    </ul>
  )
}

/** Who did what with the case, from its beginning: for whoever answers for it. */
export const Log = () => {
  const { person } = useDesk()
  const { words } = useCase()
  return person.value?.role === 'officer' ? null : (
    <Disclosure class="add" summary={words.acts.log} allOpen={false}>
      <Lines />
    </Disclosure>
  )
}
