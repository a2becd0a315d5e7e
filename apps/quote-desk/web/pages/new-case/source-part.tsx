import { fill, formatDay, formatMoney } from '@anslag/presentation'
import { Button, Notice, Radios, Section, TextInput } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import type { Making } from './making.ts'
import { sourceName, sourceOf } from './source.ts'

interface PartProps {
  readonly making: Making
}

/** What was read: what the researcher got, and what it comes to now. */
const Read = ({ making }: PartProps) => {
  const { words } = useDesk()
  const { source } = words.newCase
  const { summary, estimated, priced, questions } = making.reading.value ?? { questions: [] }
  const money = (amount: string) => formatMoney(amount, words.texts)
  const listed = ({ list = '', revision = 0 }) => `${list}/${revision}`
  const isOther = estimated?.list !== undefined && priced !== undefined && listed(estimated) !== listed(priced)
  return (
    <>
      {summary !== undefined && <p>{summary}</p>}
      {estimated !== undefined && (
        <p>
          {fill(estimated.list === undefined ? source.estimated : source.estimatedBy, {
            gross: money(estimated.gross),
            day: formatDay(estimated.day, words.texts),
            list: listed(estimated),
          })}
        </p>
      )}
      {priced !== undefined && (
        <p class="priced">{fill(source.priced, { gross: money(priced.gross), list: listed(priced) })}</p>
      )}
      {isOther && <Notice color="info">{source.otherList}</Notice>}
      {questions.length > 0 && <p>{source.questions}</p>}
      {questions.map(({ id, question, places, options }, index) => (
        <div key={id} class="asked">
          <Radios
            id={`asked-${index}`}
            label={question}
            options={options.map((option) => ({ value: option.id, label: option.label }))}
            value={making.begun.value.answers[id] ?? options.find(({ chosen }) => chosen)?.id ?? ''}
            onInput={(option) => void making.answer(id, option)}
          />
          <p class="places">{places}</p>
        </div>
      ))}
    </>
  )
}

const Choosing = ({ making }: PartProps) => {
  const { source } = useDesk().words.newCase
  return (
    <div class="fields">
      <div class="ds-field field">
        <label class="ds-label" for="new-case-files">
          {source.files}
        </label>
        <p data-field="description" id="new-case-files-how">
          {source.filesHow}
        </p>
        <input
          id="new-case-files"
          type="file"
          multiple
          aria-describedby="new-case-files-how"
          onInput={async ({ currentTarget }) => {
            await making.take(await sourceOf([...(currentTarget.files ?? [])]))
          }}
        />
      </div>
      <TextInput
        id="new-case-link"
        label={source.link}
        description={source.none}
        value=""
        onCommit={(link) => {
          if (link.trim() !== '') void making.take({ kind: 'source', source: { kind: 'link', link: link.trim() } })
        }}
      />
    </div>
  )
}

/** What the researcher sent: chosen, read, or asked about. */
export const SourcePart = ({ making }: PartProps) => {
  const { words } = useDesk()
  const { source: names, troubles } = words.newCase
  const { source } = making.begun.value
  const { value: trouble } = making.sourced
  return (
    <Section level={2} size="xs" id="new-case-source" text={names.title} class="part">
      <div role="alert">
        {trouble !== undefined && (
          <Notice color="danger">{fill(troubles[trouble.trouble], { name: trouble.name })}</Notice>
        )}
      </div>
      {source.kind === 'none' ? (
        <Choosing making={making} />
      ) : (
        <>
          <p class="source-name">
            <strong>{sourceName(source)}</strong>
          </p>
          <div role="status">{making.isReading.value ? <p>{names.reading}</p> : null}</div>
          <Read making={making} />
          <p>
            <Button
              small
              variant="secondary"
              onClick={() => void making.take({ kind: 'source', source: { kind: 'none' } })}
            >
              {names.other}
            </Button>
          </p>
        </>
      )}
    </Section>
  )
}
