import { formDeferred, formInitial, orderDeferred } from '@anslag/request-form/texts'
import { keeping } from '../kept/texts.ts'
import { casePage } from '../pages/case/texts.ts'
import { missing } from '../pages/missing/texts.ts'
import { register } from '../pages/register/texts.ts'
import { signIn } from '../pages/sign-in/texts.ts'
import { shortcuts } from '../shell/shortcut-texts.ts'
import { shell } from '../shell/texts.ts'

// Each export is a part that is loaded by itself, in one language: `generate` writes a module for each.

/** The words of every page of the desk. */
export const desk = { casePage, keeping, missing, register, shell, shortcuts, signIn }

/** The words of the form of a request. */
export const requestForm = { initial: formInitial, deferred: formDeferred, order: orderDeferred }
