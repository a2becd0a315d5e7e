import { language } from './language-en.ts'
import { start } from './start.tsx'

void start(language)
