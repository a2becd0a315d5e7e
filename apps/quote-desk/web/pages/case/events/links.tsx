import { Button } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Called, ToldIssue } from '../../../api/call.ts'
import { Issues } from '../../../api/told.tsx'
import { useDesk } from '../../../shell/desk.ts'
import { nowHere } from '../../../words/moment.ts'
import { useCase } from '../case-context.ts'
import { Answers } from './answers.tsx'
import { type BuyerAnswer, type BuyerLink, isOpen, linkText } from './buyer-links.ts'
import { type BuyerWords, useBuyerWords, WithBuyerWords } from './buyer-words.ts'

interface Given {
  readonly links: readonly BuyerLink[]
  readonly answers: readonly BuyerAnswer[]
}

/** What links there are, what was answered by them, and what is done with them. */
const useLinks = (words: BuyerWords) => {
  const { call, said } = useDesk()
  const { id, shown, look, take } = useCase()
  const given = useSignal<Given>({ links: [], answers: [] })
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
  const after = async (called: Called<unknown>): Promise<void> => {
    issues.value = called.kind === 'refused' ? called.issues : []
    await load()
  }
  const make = async (): Promise<void> => {
    const called = await call<{ readonly address: string }>('POST', `/api/cases/${id}/links`)
    if (called.kind === 'done') address.value = called.body.address
    await after(called)
  }
  const revoke = async (link: string): Promise<void> => after(await call('DELETE', `/api/cases/${id}/links/${link}`))
  const confirm = async (answer: string): Promise<void> => {
    await after(await call('POST', `/api/cases/${id}/answers/${answer}/confirm`, { etag }))
    await look()
    take()
  }
  const reject = async (answer: string, reason: string): Promise<Called<unknown>> => {
    const called = await call('POST', `/api/cases/${id}/answers/${answer}/reject`, { body: { reason }, etag })
    if (called.kind === 'done') said.value = words.reject.done
    await load()
    await look()
    take()
    return called
  }
  return { given, address, issues, make, revoke, confirm, reject }
}

const Here = () => {
  const { person } = useDesk()
  const { shown, words: ofCase } = useCase()
  const words = useBuyerWords()
  const { given, address, issues, make, revoke, confirm, reject } = useLinks(words)
  const { body } = shown.value
  if (body.number === undefined || person.value?.hasBuyerLinks !== true) return null
  const { answers, links } = given.value
  const now = nowHere()
  // As whoever may send it: also once there is nothing more to send.
  const mayRevoke = person.value.role === 'officer' || person.value.role === 'approver'
  const standing = links.filter(({ revokedAt }) => revokedAt === null)
  return (
    <div class="links">
      <Answers words={words} answers={answers} links={links} onConfirm={confirm} onReject={reject} />
      <ul class="happened">
        {standing.map((link) => (
          <li key={link.id}>
            {linkText(link, now, words, ofCase.texts)}{' '}
            {mayRevoke && isOpen(link, now) && (
              <Button small variant="tertiary" onClick={() => void revoke(link.id)}>
                {words.revoke}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {body.may.includes('send') && (
        <Button small variant="secondary" onClick={() => void make()}>
          {words.makeLink}
        </Button>
      )}
      <div role="status">
        {address.value !== undefined && (
          <p>
            {words.linkOnce} <code>{address.value}</code>
          </p>
        )}
        <Issues of={issues.value} />
      </div>
    </div>
  )
}

/** Links for the buyer: made with one press, shown once, and revoked; and what was answered by them, until an officer confirms it. */
export const Links = () => (
  <WithBuyerWords>
    <Here />
  </WithBuyerWords>
)
