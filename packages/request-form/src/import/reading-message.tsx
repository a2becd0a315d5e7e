import { fill, formatDecimal } from '@anslag/presentation'
import { Button, Notice } from '@anslag/ui'
import type { FormContext } from '../context/form-context.ts'
import { useFormContext } from '../context/form-context.ts'
import type { GivenFile } from './given-file.ts'
import { isNews } from './import-choice.ts'
import type { ReadingState } from './reading-state.ts'
import type { Reply } from './task.ts'

export interface ReadingProps {
  readonly state: ReadingState
}

const troubled = (reply: Reply, words: FormContext['words']['order']): string =>
  reply.kind === 'unreadable'
    ? fill(words.unreadable, { files: reply.files.map((name) => `«${name}»`).join(', ') })
    : words.failed

const bytesOf = (file: GivenFile): number => ('blob' in file ? file.blob.size : file.text.length)

/** The file that is being read and the rows so far; a screen reader is not told again and again. */
const HowFar = ({ state }: ReadingProps) => {
  const { words, texts } = useFormContext()
  const progress = state.progress.value
  const [file, files] = [String(progress?.file ?? 1), String(progress?.files ?? state.files.value.length)]
  const rows = formatDecimal(String(progress?.rows ?? 0), texts)
  const said = fill(words.order.progress, { file, files, rows })
  return (
    <p class="reading-progress" aria-live="off">
      <span key={said}>{said}</span>{' '}
      <progress
        aria-hidden="true"
        {...(progress && progress.files > 1 ? { value: progress.file - 1, max: files } : {})}
      />
    </p>
  )
}

/** What is being read, while that takes long, with a way to stop it. */
const LongReading = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const files = state.files.value
  const megabytes = Math.ceil(files.reduce((sum, file) => sum + bytesOf(file), 0) / 1_000_000)
  const stop = () => {
    state.stop()
    const next = document.getElementById('reading-heading') ?? document.getElementById('read-files')
    next?.focus()
  }
  return (
    <Notice color="info">
      <p>{words.busy(files.length, megabytes)}</p>
      <HowFar state={state} />
      <Button variant="secondary" small onClick={stop}>
        {words.stop}
      </Button>
    </Notice>
  )
}

/** How far the reading has come, in a sentence that a screen reader says. */
export const Message = ({ state }: ReadingProps) => {
  const words = useFormContext().words.order
  const outcome = state.outcome.value
  const trouble = state.trouble.value
  if (state.isLong.value) return <LongReading state={state} />
  if (state.isStopped.value)
    return (
      <Notice color="info">
        <p>{words.stopped}</p>
      </Notice>
    )
  if (trouble !== undefined)
    return (
      <Notice color="danger">
        <p>{troubled(trouble, words)}</p>
      </Notice>
    )
  if (outcome === undefined) return null
  const isKnown = outcome.units.length > 0 && !isNews(outcome.units)
  return (
    <Notice color={outcome.isPartial ? 'warning' : 'info'}>
      <p>{outcome.view.summary}</p>
      {isKnown && <p>{words.choices.unchanged}</p>}
      {outcome.isPartial && <p>{words.partial}</p>}
    </Notice>
  )
}
