import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { CaseBody } from '../../api/answers.ts'
import { useDesk } from '../../shell/desk.ts'
import { NoCase } from './no-case.tsx'
import { OpenCase } from './open-case.tsx'
import { type Opening, openingOf } from './state.ts'
import { type CaseWords, loadCaseWords } from './words/case-words.ts'

/** A case while it is fetched, and once it has come. */
const CaseOf = ({ id }: { readonly id: string }) => {
  const { call, language } = useDesk()
  const opening = useSignal<Opening>({ kind: 'loading' })
  const words = useSignal<CaseWords | undefined>(undefined)
  const open = async (): Promise<void> => {
    const [called, come] = await Promise.all([
      call<CaseBody>('GET', `/api/cases/${encodeURIComponent(id)}`),
      loadCaseWords(language).catch(() => undefined),
    ])
    words.value = come
    opening.value = (come === undefined ? undefined : openingOf(called)) ?? { kind: 'away' }
  }
  useEffect(() => void open(), [])
  if (opening.value.kind === 'open' && words.value !== undefined)
    return <OpenCase id={id} opened={opening.value.shown} words={words.value} />
  return <NoCase opening={opening.value} tryAgain={open} />
}

/** A case: what was ordered, what it costs, and what is to be done with it. */
export const CasePage = () => {
  const { id = '' } = useRoute().params
  return <CaseOf key={id} id={id} />
}
