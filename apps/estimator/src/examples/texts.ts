/** Words of what one may begin with, from the start. */
export const initial = {
  files: {
    nb: 'Har dere variabellister eller et skript? Slipp filene her, eller velg dem.',
    nn: 'Har de variabellister eller eit skript? Slepp filene her, eller vel dei.',
    en: 'Do you have variable lists or a script? Drop the files here, or choose them.',
  },
  heading: { nb: 'Begynn', nn: 'Start', en: 'Begin' },
  begin: { nb: 'Eller begynn med et eksempel:', nn: 'Eller start med eit døme:', en: 'Or begin with an example:' },
  names: {
    small: { nb: 'Lite', nn: 'Lite', en: 'Small' },
    typical: { nb: 'Vanlig', nn: 'Vanleg', en: 'Typical' },
    large: { nb: 'Stort', nn: 'Stort', en: 'Large' },
  },
}

/** Words that come when somebody begins with an example. */
export const deferred = {
  putIn: {
    nb: 'Eksempelet er satt inn. Endre det til det ligner prosjektet deres.',
    nn: 'Dømet er sett inn. Endre det til det liknar prosjektet dykkar.',
    en: 'The example has been put in. Change it until it resembles your project.',
  },
}
