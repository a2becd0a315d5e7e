import { fill } from '@anslag/presentation'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import type { Called } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { later } from '../acting/later.tsx'
import { useCase } from '../case-context.ts'
import { type BuyerAnswer, type BuyerLink, isOfRevoked, isWaiting, mayConfirm } from './buyer-links.ts'
import type { BuyerWords } from './buyer-words.ts'

const RejectSheet = later(async () => (await import('./reject-sheet.tsx')).RejectSheet)

interface AnswersProps {
  readonly words: BuyerWords
  readonly answers: readonly BuyerAnswer[]
  readonly links: readonly BuyerLink[]
  readonly onConfirm: (answer: string) => Promise<void>
  readonly onReject: (answer: string, reason: string) => Promise<Called<unknown>>
}

const Rejected = ({ answer, words }: { readonly answer: BuyerAnswer } & Pick<AnswersProps, 'words'>) => {
  const { words: shell } = useDesk()
  const { rejectedAt, rejectedBy, rejectedBecause } = answer
  if (rejectedAt === null) return null
  const when = momentText(rejectedAt, nowHere(), shell)
  return (
    <small class="remark">
      {fill(words.reject.was, { by: rejectedBy ?? '', when, because: rejectedBecause ?? '–' })}
    </small>
  )
}

/** What was answered by links and is in no event: what waits for an officer, who confirms or rejects it, and what was rejected. */
export const Answers = ({ words, answers, links, onConfirm, onReject }: AnswersProps) => {
  const { words: shell, person } = useDesk()
  const { shown } = useCase()
  const rejecting = useSignal<string | undefined>(undefined)
  const { may } = shown.value.body
  const isOfficer = person.value?.role === 'officer'
  const open = rejecting.value
  return (
    <>
      {answers
        .filter(({ confirmedAt }) => confirmedAt === null)
        .map((answer) => (
          <div key={answer.id} class="answered">
            <p>
              {fill(words.answeredByLink[answer.kind], {
                name: answer.statedName,
                when: momentText(answer.answeredAt, nowHere(), shell),
              })}{' '}
              {isWaiting(answer) && isOfRevoked(answer, links) && words.linkRevoked}
              <Rejected answer={answer} words={words} />
            </p>
            {isWaiting(answer) && (
              <p class="buttons">
                {mayConfirm(answer, may) && !isOfRevoked(answer, links) && (
                  <Button small onClick={() => void onConfirm(answer.id)}>
                    {words.confirm}
                  </Button>
                )}
                {isOfficer && (
                  <Button
                    small
                    variant="secondary"
                    onClick={() => {
                      rejecting.value = answer.id
                    }}
                  >
                    {words.reject.button}
                  </Button>
                )}
              </p>
            )}
          </div>
        ))}
      {open !== undefined && (
        <RejectSheet
          words={words.reject}
          answer={open}
          onReject={(reason) => onReject(open, reason)}
          onClose={() => {
            rejecting.value = undefined
          }}
        />
      )}
    </>
  )
}
