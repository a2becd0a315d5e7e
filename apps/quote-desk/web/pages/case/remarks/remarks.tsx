import { Button, Section } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ToldIssue } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'
import { focusOn } from '../acting/keyboard.ts'
import { Reasoned } from '../acting/reasoned.tsx'
import { useAct } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { mayReprice } from '../state.ts'
import { hindrancesIn } from './hindrances.ts'

const keyOf = ({ code, path }: Pick<ToldIssue, 'code' | 'path'>): string =>
  `${code}${path}`.replaceAll(/[^a-z0-9]+/gi, '-')

/** A remark: what is missing, the way to its question, and why the quote may be issued all the same. */
const Remark = ({ remark, isFirst }: { readonly remark: ToldIssue; readonly isFirst: boolean }) => {
  const { language } = useDesk()
  const { shown, words, order } = useCase()
  const doing = useAct()
  const isAsked = useSignal(false)
  const { code, path, sentence } = remark
  const mayAnswer = shown.value.body.may.includes('answer')
  // The first is open by itself: answering one after the other is a press each.
  const isOpen = mayAnswer && (isFirst || isAsked.value)
  const answer = (reason: string): Promise<boolean> =>
    doing.act('answer', { code, ...(path === '' ? {} : { path }), reason }, words.acts.answered)
  return (
    <li class="remark-to-answer">
      <p>{sentence[language]}</p>
      <p class="buttons">
        {mayAnswer && !isOpen && (
          <Button
            small
            variant="secondary"
            onClick={() => {
              isAsked.value = true
              focusOn(`${keyOf(remark)}-reason`)
            }}
          >
            {words.acts.giveReason}
          </Button>
        )}
        {path !== '' && mayReprice(shown.value.body) && (
          <Button small variant="tertiary" onClick={() => order.open(path.split('/').slice(1))}>
            {words.acts.toQuestion}
          </Button>
        )}
      </p>
      {isOpen && <Reasoned id={keyOf(remark)} doing={doing} save={words.acts.answer} onSave={answer} />}
    </li>
  )
}

/** What else stands in the way of issuing the draft, as the desk finds when it tries. */
const useHindrances = (): readonly ToldIssue[] => {
  const { call } = useDesk()
  const { id, shown } = useCase()
  const found = useSignal<readonly ToldIssue[]>([])
  const { version, status } = shown.value.body
  useEffect(() => {
    if (status !== 'draft') return
    void call<{ readonly issues: readonly ToldIssue[] }>('GET', `/api/cases/${id}/issuing`).then((called) => {
      if (called.kind === 'done' && shown.peek().body.version === version) found.value = called.body.issues
    })
  }, [version])
  return status === 'draft' ? hindrancesIn(found.value) : []
}

/** What must be answered before the quote can be issued, and what else stands in the way. */
export const Remarks = () => {
  const { words, language } = useDesk()
  const { shown, words: told } = useCase()
  const { toAnswer, status } = shown.value.body
  const hindrances = useHindrances()
  if (status !== 'draft') return null
  const count = toAnswer.length + hindrances.length
  return (
    <Section
      level={2}
      size="xs"
      id="to-answer"
      text={count === 0 ? words.casePage.toAnswer : `${words.casePage.toAnswer} (${count})`}
      class="to-answer"
    >
      {count === 0 && <p>{told.acts.nothingInTheWay}</p>}
      <ul>
        {toAnswer.map((remark, index) => (
          <Remark key={keyOf(remark)} remark={remark} isFirst={index === 0} />
        ))}
        {hindrances.map(({ code, path, sentence }) => (
          <li key={`${code} ${path}`} class="hindrance">
            {sentence[language]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
