import { help } from './help/help.ts'
import { any, meant } from './listed.ts'
import type { MessagesAbout } from './message-params.ts'

/** What is wrong with how a command is written. */
export const usageMessages: MessagesAbout<'usage'> = {
  'usage/unknown-command': {
    nb: ({ given, closest, commands }) =>
      `Kommandoen «${given}» finnes ikke.${meant.nb(closest)} Kommandoene er ${any.nb(commands)}.`,
    nn: ({ given, closest, commands }) =>
      `Kommandoen «${given}» finst ikkje.${meant.nn(closest)} Kommandoane er ${any.nn(commands)}.`,
    en: ({ given, closest, commands }) =>
      `There is no command “${given}”.${meant.en(closest)} The commands are ${any.en(commands)}.`,
  },
  'usage/incomplete-command': {
    nb: ({ given, commands }) => `«${given}» må ha et ord til. Skriv ${any.nb(commands)}.`,
    nn: ({ given, commands }) => `«${given}» må ha eitt ord til. Skriv ${any.nn(commands)}.`,
    en: ({ given, commands }) => `“${given}” needs one more word. Write ${any.en(commands)}.`,
  },
  'usage/unknown-option': {
    nb: ({ given, closest, command, options }) =>
      `Valget ${given} finnes ikke${command === '' ? '' : ` for «${command}»`}.${meant.nb(closest)} Du kan bruke ${any.nb(options)}.`,
    nn: ({ given, closest, command, options }) =>
      `Valet ${given} finst ikkje${command === '' ? '' : ` for «${command}»`}.${meant.nn(closest)} Du kan bruke ${any.nn(options)}.`,
    en: ({ given, closest, command, options }) =>
      `There is no option ${given}${command === '' ? '' : ` for “${command}”`}.${meant.en(closest)} You can use ${any.en(options)}.`,
  },
  'usage/value-missing': {
    nb: ({ option, allowed }) =>
      `--${option} må ha en verdi. ${allowed.length === 0 ? help.flags[option].nb[1] : `Skriv ${any.nb(allowed)}.`}`,
    nn: ({ option, allowed }) =>
      `--${option} må ha ein verdi. ${allowed.length === 0 ? help.flags[option].nn[1] : `Skriv ${any.nn(allowed)}.`}`,
    en: ({ option, allowed }) =>
      `--${option} needs a value. ${allowed.length === 0 ? help.flags[option].en[1] : `Write ${any.en(allowed)}.`}`,
  },
  'usage/value-not-wanted': {
    nb: ({ option }) => `${option} skal ikke ha noen verdi.`,
    nn: ({ option }) => `${option} skal ikkje ha nokon verdi.`,
    en: ({ option }) => `${option} takes no value.`,
  },
  'usage/value-not-allowed': {
    nb: ({ option, given, closest, allowed }) =>
      `${option} kan ikke være «${given}».${meant.nb(closest)} Skriv ${any.nb(allowed)}.`,
    nn: ({ option, given, closest, allowed }) =>
      `${option} kan ikkje vere «${given}».${meant.nn(closest)} Skriv ${any.nn(allowed)}.`,
    en: ({ option, given, closest, allowed }) =>
      `${option} cannot be “${given}”.${meant.en(closest)} Write ${any.en(allowed)}.`,
  },
  'usage/not-a-day': {
    nb: ({ option, given }) =>
      `${option} kan ikke være «${given}». Skriv en dag som finnes, som år, måned og dag, for eksempel 2026-03-01.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Skriv ein dag som finst, som år, månad og dag, til dømes 2026-03-01.`,
    en: ({ option, given }) =>
      `${option} cannot be “${given}”. Write a day that exists, as year, month and day, for example 2026-03-01.`,
  },
  'usage/operand-missing': {
    nb: ({ operand, command }) =>
      `«${command}» mangler ${help.operands[operand].nb[0]}. ${help.operands[operand].nb[1]}`,
    nn: ({ operand, command }) =>
      `«${command}» manglar ${help.operands[operand].nn[0]}. ${help.operands[operand].nn[1]}`,
    en: ({ operand, command }) => `“${command}” lacks ${help.operands[operand].en[0]}. ${help.operands[operand].en[1]}`,
  },
  'usage/operand-not-wanted': {
    nb: ({ given, command }) => `«${command}» har ikke bruk for «${given}». Fjern det.`,
    nn: ({ given, command }) => `«${command}» har ikkje bruk for «${given}». Fjern det.`,
    en: ({ given, command }) => `“${command}” has no use for “${given}”. Remove it.`,
  },
  'usage/operand-not-allowed': {
    nb: ({ operand, given, closest, allowed }) =>
      `${help.operands[operand].nb[0]} kan ikke være «${given}».${meant.nb(closest)} Skriv ${any.nb(allowed)}.`,
    nn: ({ operand, given, closest, allowed }) =>
      `${help.operands[operand].nn[0]} kan ikkje vere «${given}».${meant.nn(closest)} Skriv ${any.nn(allowed)}.`,
    en: ({ operand, given, closest, allowed }) =>
      `${help.operands[operand].en[0]} cannot be “${given}”.${meant.en(closest)} Write ${any.en(allowed)}.`,
  },
  'usage/stdin-twice': {
    nb: () => 'Bare én fil kan være -. Standard inn kan leses én gang.',
    nn: () => 'Berre éi fil kan vere -. Standard inn kan lesast éin gong.',
    en: () => 'Only one file can be -. Standard input can be read once.',
  },
  'usage/option-missing': {
    nb: ({ option, command }) => `«${command}» mangler --${option}. ${help.flags[option].nb[1]}`,
    nn: ({ option, command }) => `«${command}» manglar --${option}. ${help.flags[option].nn[1]}`,
    en: ({ option, command }) => `“${command}” lacks --${option}. ${help.flags[option].en[1]}`,
  },
  'usage/not-a-moment': {
    nb: ({ option, given }) =>
      `${option} kan ikke være «${given}». Skriv et tidspunkt med avstanden til UTC, for eksempel 2026-12-01T10:00:00+01:00.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Skriv eit tidspunkt med avstanden til UTC, til dømes 2026-12-01T10:00:00+01:00.`,
    en: ({ option, given }) =>
      `${option} cannot be “${given}”. Write a moment with its offset from UTC, for example 2026-12-01T10:00:00+01:00.`,
  },
  'usage/far-moment': {
    nb: ({ option, given }) => `${option} kan ikke være «${given}». Det er mer enn et år fram i tid. Rett tidspunktet.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Det er meir enn eit år fram i tid. Rett tidspunktet.`,
    en: ({ option, given }) => `${option} cannot be “${given}”. It is more than a year ahead. Correct the moment.`,
  },
  'usage/not-a-size': {
    nb: ({ option, given }) =>
      `${option} kan ikke være «${given}». Skriv kroner, for eksempel 500 eller 499,50, eller prosent, for eksempel 12,5%.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Skriv kroner, til dømes 500 eller 499,50, eller prosent, til dømes 12,5%.`,
    en: ({ option, given }) =>
      `${option} cannot be “${given}”. Write kroner, for example 500 or 499.50, or percent, for example 12.5%.`,
  },
  'usage/not-a-vat': {
    nb: ({ option, given }) =>
      `${option} kan ikke være «${given}». Skriv mva.-kategori og sats, for eksempel S:25 eller E:0.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Skriv mva.-kategori og sats, til dømes S:25 eller E:0.`,
    en: ({ option, given }) => `${option} cannot be “${given}”. Write VAT category and rate, for example S:25 or E:0.`,
  },
  'usage/not-a-count': {
    nb: ({ option, given }) => `${option} kan ikke være «${given}». Skriv et helt tall fra 1 til 9999, for eksempel 2.`,
    nn: ({ option, given }) => `${option} kan ikkje vere «${given}». Skriv eit heilt tal frå 1 til 9999, til dømes 2.`,
    en: ({ option, given }) => `${option} cannot be “${given}”. Write a whole number from 1 to 9999, for example 2.`,
  },
  'usage/not-a-choice': {
    nb: ({ option, given }) =>
      `${option} kan ikke være «${given}». Skriv id-en til et spørsmål, et likhetstegn og svaret, for eksempel table-or-list:F_DEMO=list:befolkning.`,
    nn: ({ option, given }) =>
      `${option} kan ikkje vere «${given}». Skriv id-en til eit spørsmål, eit likskapsteikn og svaret, til dømes table-or-list:F_DEMO=list:befolkning.`,
    en: ({ option, given }) =>
      `${option} cannot be “${given}”. Write the id of a question, an equals sign and the answer, for example table-or-list:F_DEMO=list:befolkning.`,
  },
  'usage/only-of-pdf': {
    nb: ({ option }) => `${option} gjelder bare PDF. Fjern ${option}, eller skriv --as pdf.`,
    nn: ({ option }) => `${option} gjeld berre PDF. Fjern ${option}, eller skriv --as pdf.`,
    en: ({ option }) => `${option} is for PDF alone. Remove ${option}, or write --as pdf.`,
  },
  'usage/charge-or-reduction': {
    nb: () => 'Skriv enten --charge eller --reduction.',
    nn: () => 'Skriv anten --charge eller --reduction.',
    en: () => 'Write either --charge or --reduction.',
  },
  'usage/until-or-delete-by': {
    nb: () => 'Skriv --until, --delete-by eller begge, med en dato.',
    nn: () => 'Skriv --until, --delete-by eller begge, med ein dato.',
    en: () => 'Write --until, --delete-by or both, with a date.',
  },
  'usage/not-hours': {
    nb: ({ given }) => `«${given}» er ikke et timetall. Skriv for eksempel 12 eller 12,5, uten mellomrom.`,
    nn: ({ given }) => `«${given}» er ikkje eit timetal. Skriv til dømes 12 eller 12,5, utan mellomrom.`,
    en: ({ given }) => `“${given}” is no number of hours. Write for example 12 or 12.5, without spaces.`,
  },
  'usage/in-place-and-output': {
    nb: () => 'Skriv enten --in-place eller --output, ikke begge.',
    nn: () => 'Skriv anten --in-place eller --output, ikkje begge.',
    en: () => 'Write either --in-place or --output, not both.',
  },
  'usage/base-without-in-place': {
    nb: () => 'Med --base føres hendelsen også i det tilbudet. Da skal begge filene skrives, med --in-place.',
    nn: () => 'Med --base blir hendinga òg ført i det tilbodet. Då skal begge filene skrivast, med --in-place.',
    en: () => 'With --base the event is entered in that quote too. Then both files are written, with --in-place.',
  },
  'usage/in-place-without-file': {
    nb: () => '--in-place trenger en fil. Standard inn kan ikke erstattes. Bruk --output.',
    nn: () => '--in-place treng ei fil. Standard inn kan ikkje erstattast. Bruk --output.',
    en: () => '--in-place needs a file. Standard input cannot be replaced. Use --output.',
  },
}
