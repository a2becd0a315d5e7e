import { language } from '../generated/language-nb.ts'
import { locales } from '../shell/locales.ts'
import { preferredLanguage } from './preferred-language.ts'
import { start } from './start.tsx'

const preferred = preferredLanguage(navigator.languages, location)

// Before the page is alive, so that nothing can have been written in it.
if (preferred === undefined) void start(language)
else location.replace(new URL(locales[preferred].folder + location.search + location.hash, document.baseURI))
