import { fill, formatDay } from '@anslag/presentation'
import { osloDay } from '@anslag/pricing'
import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ToldIssue } from '../../../api/call.ts'
import { useDesk } from '../../../shell/desk.ts'
import { momentText, nowHere } from '../../../words/moment.ts'
import { useCase } from '../case-context.ts'
import { Issues } from '../no-case.tsx'

interface BuyerLink {
  readonly id: string
  readonly madeAt: string
  readonly endsAt: string
  readonly revokedAt: string | null
  readonly views: readonly string[]
}

interface BuyerAnswer {
  readonly id: string
  readonly statedName: string
  readonly answeredAt: string
  readonly confirmedAt: string | null
}

interface Given {
  readonly links: readonly BuyerLink[]
  readonly answers: readonly BuyerAnswer[]
}

/** Links for the buyer: made with one press, shown once, and revoked; and what was answered by them, until an officer confirms it. */
export const Links = () => {
  const { call, words: shell, person } = useDesk()
  const { id, shown, words, look, take } = useCase()
  const { acts, texts } = words
  const given = useSignal<Given | undefined>(undefined)
  const address = useSignal<string | undefined>(undefined)
  const issues = useSignal<readonly ToldIssue[]>([])
  const { body, etag } = shown.value
  const load = async (): Promise<void> => {
    const called = await call<Given>('GET', `/api/cases/${id}/links`)
    if (called.kind === 'done') given.value = called.body
  }
  useEffect(() => {
    if (body.number !== undefined) void load()
  }, [body.version])
  if (body.number === undefined || person.value?.hasBuyerLinks !== true) return null
  const make = async (): Promise<void> => {
    const called = await call<{ readonly address: string }>('POST', `/api/cases/${id}/links`)
    issues.value = called.kind === 'refused' ? called.issues : []
    if (called.kind === 'done') address.value = called.body.address
    await load()
  }
  const revoke = async (link: string): Promise<void> => {
    const called = await call('DELETE', `/api/cases/${id}/links/${link}`)
    issues.value = called.kind === 'refused' ? called.issues : []
    await load()
  }
  const confirm = async (answer: string): Promise<void> => {
    const called = await call('POST', `/api/cases/${id}/answers/${answer}/confirm`, { etag })
    issues.value = called.kind === 'refused' ? called.issues : []
    await look()
    take()
    await load()
  }
  const { links = [], answers = [] } = given.value ?? {}
  return (
    <div class="links">
      {answers
        .filter(({ confirmedAt }) => confirmedAt === null)
        .map((answer) => (
          <p key={answer.id} class="buttons">
            {fill(acts.answeredByLink, {
              name: answer.statedName,
              when: momentText(answer.answeredAt, nowHere(), shell),
            })}
            <Button small onClick={() => void confirm(answer.id)}>
              {acts.confirm}
            </Button>
          </p>
        ))}
      <ul class="happened">
        {links
          .filter(({ revokedAt }) => revokedAt === null)
          .map((link) => (
            <li key={link.id}>
              {fill(acts.linkSince, { day: formatDay(osloDay(link.madeAt), texts), times: String(link.views.length) })}{' '}
              <Button small variant="tertiary" onClick={() => void revoke(link.id)}>
                {acts.revoke}
              </Button>
            </li>
          ))}
      </ul>
      {body.may.includes('send') && (
        <p>
          <Button small variant="secondary" onClick={() => void make()}>
            {acts.makeLink}
          </Button>
        </p>
      )}
      <div role="status">
        {address.value !== undefined && (
          <p>
            {acts.linkOnce} <code>{address.value}</code>
          </p>
        )}
        <Issues of={issues.value} />
      </div>
    </div>
  )
}
