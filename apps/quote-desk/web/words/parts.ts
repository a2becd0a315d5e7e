import { keeping } from '../kept/texts.ts'
import { casePage } from '../pages/case/texts.ts'
import { missing } from '../pages/missing/texts.ts'
import { newCase } from '../pages/new-case/texts.ts'
import { register } from '../pages/register/texts.ts'
import { signIn } from '../pages/sign-in/texts.ts'
import { shortcuts } from '../shell/shortcut-texts.ts'
import { shell } from '../shell/texts.ts'

// Each export is a part that is loaded by itself, in one language: `generate` writes a module for each.

/** The words of every page of the desk. */
export const desk = { casePage, keeping, missing, newCase, register, shell, shortcuts, signIn }
