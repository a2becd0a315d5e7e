import { driverName } from '@anslag/presentation/estimate'
import { Headline } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useFormContext } from '../context/form-context.ts'
import { useHelp } from './help.tsx'

/** What the form asks for under one name of the request: heading, explanation and what is answered. */
export const QuestionFrame = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => {
  const { texts } = useFormContext()
  const label = driverName(name, texts)
  const { toggle, text } = useHelp(name, label, name)
  return (
    <div class="question" id={name}>
      <div class="label-row">
        <Headline level={3} size="xs" text={label} />
        {toggle}
      </div>
      {text}
      {children}
    </div>
  )
}
