import { formDeferred, formInitial, orderDeferred } from '@anslag/request-form/texts'
import { asking } from '../api/texts.ts'
import { keeping } from '../kept/texts.ts'
import { accuracy } from '../pages/accuracy/texts.ts'
import { caseActs } from '../pages/case/acting/texts.ts'
import { after } from '../pages/case/after/texts.ts'
import { casePage } from '../pages/case/texts.ts'
import { erasure } from '../pages/erasure/texts.ts'
import { missing } from '../pages/missing/texts.ts'
import { newCase } from '../pages/new-case/texts.ts'
import { priceLists } from '../pages/price-lists/texts.ts'
import { register } from '../pages/register/texts.ts'
import { signIn } from '../pages/sign-in/texts.ts'
import { templates } from '../pages/templates/texts.ts'
import { shortcuts } from '../shell/shortcut-texts.ts'
import { shell } from '../shell/texts.ts'

// Each export is a part that is loaded by itself, in one language: `generate` writes a module for each.

/** The words of every page of the desk. */
export const desk = {
  after,
  asking,
  casePage,
  keeping,
  missing,
  newCase,
  priceLists,
  register,
  shell,
  shortcuts,
  signIn,
}

/** Words that come with what shows them: of what is decided about a case and done with it, and of pages that few need every day. */
export { accuracy, caseActs, erasure, templates }

/** The words that the form of a request has from the start. */
export const requestForm = { initial: formInitial }

/** Those that come when somebody first touches it. */
export const requestFormLater = { form: formDeferred, order: orderDeferred }
