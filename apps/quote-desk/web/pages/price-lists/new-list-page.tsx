import { fill, formatDay } from '@anslag/presentation'
import { Button, DayInput, Headline, Notice } from '@anslag/ui'
import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { ListBody } from '../../api/answers.ts'
import { newKey, type ToldIssue } from '../../api/call.ts'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'
import { ChooseFile } from './choose-file.tsx'
import { Faults } from './faults.tsx'
import { type ListDraft, saidBy, withDays } from './list-draft.ts'
import { useDraft } from './use-draft.ts'

const Facts = ({ document }: Pick<ListDraft, 'document'>) => {
  const { priceLists, texts } = useDesk().words
  const { id, revision, validFrom, validTo } = saidBy(document)
  const facts = [
    [priceLists.columns.list, id === '' ? '' : fill(priceLists.name, { list: id, revision })],
    [priceLists.validFrom, formatDay(validFrom, texts)],
    ...(validTo === '' ? [] : [[priceLists.validTo, formatDay(validTo, texts)] as const]),
  ] as const
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? priceLists.notSaid : value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface DaysProps {
  readonly draft: ListDraft
  readonly onChange: (draft: ListDraft) => void
}

/** When a proposed list applies: nobody else has said. */
const Days = ({ draft, onChange }: DaysProps) => {
  const { priceLists } = useDesk().words
  const { validFrom, validTo } = saidBy(draft.document)
  const set = (from: string, to: string): void => onChange({ ...draft, document: withDays(draft.document, from, to) })
  return (
    <div class="fields">
      <DayInput id="list-from" label={priceLists.validFrom} value={validFrom} onInput={(day) => set(day, validTo)} />
      <DayInput
        id="list-to"
        label={priceLists.validTo}
        description={priceLists.validToHelp}
        value={validTo}
        onInput={(day) => set(validFrom, day)}
      />
    </div>
  )
}

/** For whoever must have somebody else upload it. */
const Download = ({ draft: { name, document } }: { readonly draft: ListDraft }) => (
  <a
    class="ds-button"
    data-variant="secondary"
    download={`${name}.json`}
    href={`data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(document, undefined, 2)}\n`)}`}
  >
    {useDesk().words.priceLists.download}
  </a>
)

const Draft = ({ draft }: { readonly draft: ListDraft }) => {
  const { words, call, said, person } = useDesk()
  const { priceLists, asking } = words
  const { keep, forget } = useDraft()
  const { route } = useLocation()
  const [issues, isAway, isBusy] = [useSignal<readonly ToldIssue[]>([]), useSignal(false), useSignal(false)]
  // The same until it was answered: what arrived although nobody heard of it is not uploaded twice.
  const key = useSignal(newKey())
  const send = async (): Promise<void> => {
    if (isBusy.value) return
    isBusy.value = true
    const sent = await call<ListBody>('POST', '/api/price-lists', { body: { list: draft.document }, key: key.value })
    isBusy.value = false
    isAway.value = sent.kind === 'away' || sent.kind === 'signed-out'
    issues.value = sent.kind === 'refused' ? sent.issues : []
    if (!isAway.value) key.value = newKey()
    if (sent.kind !== 'done') return
    forget()
    said.value = priceLists.sent
    route(`/price-lists/${sent.body.id}`)
  }
  return (
    <>
      <p class="measure">
        {draft.from === 'file' ? fill(priceLists.fromFile, { name: draft.name }) : priceLists.fromProposal}
      </p>
      <Facts document={draft.document} />
      {draft.from === 'proposal' && (
        <Days
          draft={draft}
          onChange={(changed) => {
            key.value = newKey()
            keep(changed)
          }}
        />
      )}
      {person.value?.role !== 'administrator' && <Notice color="info">{priceLists.onlyAdministrators}</Notice>}
      <p class="buttons">
        {person.value?.role === 'administrator' && (
          <Button aria-disabled={isBusy.value} onClick={() => void send()}>
            {priceLists.send}
          </Button>
        )}
        {draft.from === 'proposal' && <Download draft={draft} />}
        <Button
          variant="tertiary"
          onClick={() => {
            forget()
            said.value = priceLists.forgotten
          }}
        >
          {priceLists.forget}
        </Button>
      </p>
      <div role="alert">{isAway.value && <Notice color="warning">{asking.notSent}</Notice>}</div>
      {issues.value.length > 0 && <Faults issues={issues.value} />}
    </>
  )
}

/** A list that is about to be uploaded. */
export const NewListPage = () => {
  const { priceLists } = useDesk().words
  const { draft, keep } = useDraft()
  const [lost, chosen] = [useSignal(false), useSignal(0)]
  const title = draft.value === undefined ? priceLists.upload : priceLists.draft
  useTitle(title)
  return (
    <>
      <Headline level={1} text={title} tabIndex={-1} />
      {draft.value !== undefined && <Draft key={chosen.value} draft={draft.value} />}
      {lost.value && <Notice color="warning">{priceLists.notKept}</Notice>}
      <ChooseFile
        onChosen={(other) => {
          lost.value = !keep(other)
          chosen.value += 1
        }}
      />
      <p>
        <a class="ds-link" href="/price-lists">
          {priceLists.toAll}
        </a>
      </p>
    </>
  )
}
