import { language } from '../generated/language-nn.ts'
import { start } from './start.tsx'

void start(language)
