import { Button, Headline, Notice } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso'
import type { ToldIssue } from '../../api/call.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'

/** Signing in by a link that was printed: opening it does nothing, so that nothing that looks at links uses it up. */
export const SignInPage = () => {
  const { words, call, language } = useDesk()
  const { secret = '' } = useRoute().params
  const issues = useSignal<readonly ToldIssue[]>([])
  useTitle(words.signIn.title)
  const enter = async (): Promise<void> => {
    const entered = await call('POST', `/sign-in/${encodeURIComponent(secret)}`)
    if (entered.kind === 'done') location.assign('/')
    if (entered.kind === 'refused') issues.value = entered.issues
  }
  return (
    <>
      <Headline level={1} text={words.signIn.title} tabIndex={-1} />
      <p>{words.signIn.once}</p>
      <div role="alert">
        {issues.value.map(({ code, sentence }) => (
          <Notice key={code} color="danger">
            {sentence[language]}
          </Notice>
        ))}
      </div>
      <p>
        <Button onClick={() => void enter()}>{words.signIn.title}</Button>
      </p>
    </>
  )
}
