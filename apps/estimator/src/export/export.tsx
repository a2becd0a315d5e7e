import { FileField, StatusArea, withPart } from '@anslag/request-form'
import { Button, CheckBox, Section } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '../shell/app-context.ts'
import { print, withAppendix } from './printing.tsx'

const variants = {
  workbook: undefined,
  word: 'secondary',
  csv: 'secondary',
  download: 'secondary',
  downloadEstimate: 'secondary',
  share: 'secondary',
  copy: 'secondary',
  print: 'secondary',
  startAgain: 'tertiary',
} as const

type Act = keyof typeof variants

const names: readonly Act[] = [
  'workbook',
  'word',
  'csv',
  'download',
  'downloadEstimate',
  'share',
  'copy',
  'print',
  'startAgain',
]

const Buttons = () => {
  const app = useApp()
  const [open, setOpen] = useState<{ readonly name: Act; readonly content: ComponentChildren } | undefined>(undefined)
  const act = (name: Act) => {
    if (name === 'print') return print(app)
    const done = import('./acts.ts').then(({ acts }) => acts[name](app))
    return withPart(app, 'take', done, (Panel) => (Panel ? setOpen({ name, content: <Panel /> }) : undefined))
  }
  return (
    <>
      <fieldset class="buttons" disabled={app.pricing.value === undefined}>
        <legend class="ds-sr-only">{app.page.export.heading}</legend>
        {names.map((name) => (
          <Button
            key={name}
            variant={variants[name]}
            aria-expanded={name === 'share' || name === 'copy' ? open?.name === name : undefined}
            onClick={() => (open?.name === name ? setOpen(undefined) : void act(name))}
          >
            {app.page.export[name]}
          </Button>
        ))}
      </fieldset>
      <div class="take-panel">{open?.content}</div>
    </>
  )
}

/** Whether the answers and every calculation follow the one page of paper. */
const Appendix = () => (
  <CheckBox
    id="print-appendix"
    label={useApp().page.export.appendix}
    checked={withAppendix.value}
    onInput={(checked) => {
      withAppendix.value = checked
    }}
  />
)

const LeftOut = () => {
  const { deferred, form } = useApp()
  const come = deferred.now.value
  const invalid = Object.values(form.value.invalid).map(({ text }) => `«${text.slice(0, 40)}»`)
  return invalid.length === 0 || typeof come !== 'object' ? null : (
    <p>
      {come.words.export.invalidLeftOut} {invalid.join(', ')}
    </p>
  )
}

/** The answers and the estimate as files, a link and text, out and in, and the page on paper. */
export const ExportSection = () => {
  const { page } = useApp()
  return (
    <Section class="results take" level={2} id="take" text={page.export.heading}>
      <p class="intro">{page.export.intro}</p>
      <Buttons />
      <Appendix />
      <LeftOut />
      <FileField id="open-file" label={page.import.open} place="take" />
      <StatusArea place="take" />
    </Section>
  )
}
