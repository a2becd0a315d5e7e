import { language } from '../generated/language-en.ts'
import { start } from './start.tsx'

void start(language)
