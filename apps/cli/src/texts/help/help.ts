import { commands } from './commands.ts'
import { drafting } from './drafting.ts'
import { flags } from './flags.ts'
import type { HelpTexts, InAllLanguages } from './help-texts.ts'
import { looking } from './looking.ts'
import { operands } from './operands.ts'
import { recording } from './recording.ts'

/** All that help says. */
export const help: InAllLanguages<HelpTexts> = {
  about: {
    nb: 'Anslag regner ut hva det koster å få mikrodata fra SSB til forskning, og viser hvordan hvert beløp er regnet ut. Prisanslaget er ikke bindende.',
    nn: 'Anslag reknar ut kva det kostar å få mikrodata frå SSB til forsking, og viser korleis kvart beløp er rekna ut. Prisanslaget er ikkje bindande.',
    en: 'Anslag computes what it costs to get microdata from Statistics Norway (SSB) for research, and shows how it arrives at every amount. The estimate is not binding.',
  },
  usage: { nb: 'Bruk', nn: 'Bruk', en: 'Usage' },
  headings: {
    commands: { nb: 'Kommandoer', nn: 'Kommandoar', en: 'Commands' },
    operands: { nb: 'Argumenter', nn: 'Argument', en: 'Arguments' },
    options: { nb: 'Valg', nn: 'Val', en: 'Options' },
    examples: { nb: 'Eksempler', nn: 'Døme', en: 'Examples' },
    exitCodes: { nb: 'Avslutningskoder', nn: 'Avslutningskodar', en: 'Exit codes' },
  },
  command: { nb: 'KOMMANDO', nn: 'KOMMANDO', en: 'COMMAND' },
  options: { nb: 'VALG', nn: 'VAL', en: 'OPTIONS' },
  standardInput: {
    nb: 'Skriv - i stedet for et filnavn for å lese fra standard inn.',
    nn: 'Skriv - i staden for eit filnamn for å lese frå standard inn.',
    en: 'Write - instead of a file name to read from standard input.',
  },
  examples: {
    nb: [
      'anslag example > bestilling.json',
      'anslag price bestilling.json --explain',
      'anslag explain bestilling.json coordination',
      'anslag diff bestilling.json endret.json',
      'anslag example --size small | anslag price - --lang nn',
    ],
    nn: [
      'anslag example > bestilling.json',
      'anslag price bestilling.json --explain',
      'anslag explain bestilling.json coordination',
      'anslag diff bestilling.json endra.json',
      'anslag example --size small | anslag price - --lang nn',
    ],
    en: [
      'anslag example > request.json',
      'anslag price request.json --explain',
      'anslag explain request.json coordination',
      'anslag diff request.json changed.json',
      'anslag example --size small | anslag price - --lang en',
    ],
  },
  more: {
    nb: 'Skriv «anslag help price» for å lese mer om kommandoen price, og tilsvarende for de andre.',
    nn: 'Skriv «anslag help price» for å lese meir om kommandoen price, og tilsvarande for dei andre.',
    en: 'Write “anslag help price” to read more about the command price, and likewise for the others.',
  },
  manyCommands: {
    nb: 'Skriv «anslag help quote new» for å lese mer om kommandoen quote new, og tilsvarende for de andre.',
    nn: 'Skriv «anslag help quote new» for å lese meir om kommandoen quote new, og tilsvarande for dei andre.',
    en: 'Write “anslag help quote new” to read more about the command quote new, and likewise for the others.',
  },
  aboutQuotes: {
    nb: 'Lag, send, sjekk og overfør tilbud. Skriv «anslag help quote».',
    nn: 'Lag, send, sjekk og overfør tilbod. Skriv «anslag help quote».',
    en: 'Make, send, check and hand over quotes. Write “anslag help quote”.',
  },
  inRepository: {
    nb: 'I prosjektmappen skriver du «npx --yes pnpm@10.34.9 --silent anslag» der det står «anslag».',
    nn: 'I prosjektmappa skriv du «npx --yes pnpm@10.34.9 --silent anslag» der det står «anslag».',
    en: 'In the project folder, write “npx --yes pnpm@10.34.9 --silent anslag” where it says “anslag”.',
  },
  exitCodes: {
    nb: [
      ['0', 'Resultatet er skrevet, også når det har merknader.'],
      ['1', 'Noe i filene er feil, en fil kan ikke leses, eller det finnes ingen prisliste for dagen.'],
      ['2', 'Kommandoen eller et valg er skrevet feil.'],
      ['70', 'Det er en feil i programmet.'],
    ],
    nn: [
      ['0', 'Resultatet er skrive, òg når det har merknader.'],
      ['1', 'Noko i filene er feil, ei fil kan ikkje lesast, eller det finst inga prisliste for dagen.'],
      ['2', 'Kommandoen eller eit val er skrive feil.'],
      ['70', 'Det er ein feil i programmet.'],
    ],
    en: [
      ['0', 'The result is written, also when it has remarks.'],
      ['1', 'Something in the files is wrong, a file cannot be read, or there is no price list for the day.'],
      ['2', 'The command or an option is written wrongly.'],
      ['70', 'There is a bug in the program.'],
    ],
  },
  operands,
  flags,
  commands: { ...commands, ...drafting, ...recording, ...looking },
}
