import { driverName } from '@anslag/presentation/estimate'
import { Headline } from '@anslag/ui'
import type { ComponentChildren } from 'preact'
import { useFormContext } from '../context/form-context.ts'
import { HelpAround, useHelp } from './help.tsx'

interface QuestionFrameProps {
  readonly name: string
  /** Whether the heading of the section says it already. */
  readonly isSaid: boolean
  readonly children: ComponentChildren
}

/** What the form asks for under one name of the request: heading, explanation and what is answered. */
export const QuestionFrame = ({ name, isSaid, children }: QuestionFrameProps) => {
  const { texts } = useFormContext()
  const label = driverName(name, texts)
  const { isOpen, toggle, text } = useHelp(name, label, name)
  return (
    <div class="question" id={name}>
      <div class="label-row">
        {!isSaid && <Headline level={3} size="xs" text={label} />}
        {toggle}
      </div>
      {text}
      <HelpAround value={isOpen}>{children}</HelpAround>
    </div>
  )
}
