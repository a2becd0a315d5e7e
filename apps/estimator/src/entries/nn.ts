import { language } from './language-nn.ts'
import { start } from './start.tsx'

void start(language)
