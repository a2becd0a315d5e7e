import type { FormContext } from '../context/form-context.ts'
import { withPart } from '../messages/with-part.tsx'

/** Reads files as one order, with those that were read before, and shows beside the form what can be put into it. */
export const readOrderFiles = (context: FormContext, files: readonly File[]): Promise<void> =>
  withPart(context, 'read', import('./read-order.tsx'), ({ read }) =>
    read(
      context,
      files.map((file) => ({ name: file.name, blob: file })),
    ),
  )

/** Asks for the text of an order. */
export const pasteOrder = (context: FormContext): Promise<void> =>
  withPart(context, 'read', import('./read-order.tsx'), ({ paste }) => paste(context))
