import { answers, fact } from './drivers.ts'
import { limits } from './limits.ts'
import { day, text } from './shapes.ts'

/** What a request says of its project. No component asks for it, and no answer moves the price. */
export const aboutProject = answers({
  title: fact(text(limits.shortText)),
  endsOn: fact(day),
  decisionDeadline: fact(day),
})
