import { language } from './language-nb.ts'
import { start } from './start.tsx'

void start(language)
