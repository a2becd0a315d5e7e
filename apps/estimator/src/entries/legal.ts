import { fillIn } from '../legal/fill-in.ts'

void fillIn()
