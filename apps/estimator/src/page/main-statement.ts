import { fillIn } from '../statements/fill-in.ts'

void fillIn()
