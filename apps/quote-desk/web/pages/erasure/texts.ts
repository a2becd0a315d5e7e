/** Words of the page on which persons of customers are taken out. */
export const erasure = {
  title: { nb: 'Slett en person', nn: 'Slett ein person', en: 'Erase a person' },
  lead: {
    nb: 'En kontaktperson hos en kunde kan be om å bli slettet. Personen tas ut av alle saker som ingen regel krever at vi beholder, og med personen alle begrunnelser, merknader og referanser i dem. Beløp og det som ble avtalt, endres ikke.',
    nn: 'Ein kontaktperson hos ein kunde kan be om å bli sletta. Personen blir teken ut av alle saker som ingen regel krev at vi held på, og med personen alle grunngivingar, merknader og referansar i dei. Beløp og det som vart avtalt, blir ikkje endra.',
    en: 'A contact person of a customer may ask to be erased. The person is taken out of every case that no rule makes us keep, and with them all reasons, notes and references in it. Amounts and what was agreed do not change.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  written: {
    nb: 'Slik det står i sakene. Store bokstaver og mellomrom spiller ingen rolle. Fullt navn finnes også inne i en referanse.',
    nn: 'Slik det står i sakene. Store bokstavar og mellomrom spelar inga rolle. Fullt namn blir funne inne i ein referanse òg.',
    en: 'As it stands in the cases. Capitals and spaces make no difference. A full name is found within a reference, too.',
  },
  find: { nb: 'Finn saker', nn: 'Finn saker', en: 'Find cases' },
  none: {
    nb: 'Ingen sak nevner dette navnet eller denne adressen. Prøv slik det kan være skrevet ellers.',
    nn: 'Inga sak nemner dette namnet eller denne adressa. Prøv slik det elles kan vere skrive.',
    en: 'No case names this person or address. Try how it may be written otherwise.',
  },
  free: { nb: 'Kan slettes nå', nn: 'Kan slettast no', en: 'Can be erased now' },
  freeHelp: {
    nb: 'Ta bort merket ved saker som gjelder en annen med samme navn.',
    nn: 'Ta bort merket ved saker som gjeld ein annan med same namn.',
    en: 'Untick cases of somebody else with the same name.',
  },
  kept: { nb: 'Må beholdes', nn: 'Må haldast på', en: 'Must be kept' },
  still: { nb: 'Står fortsatt her', nn: 'Står framleis her', en: 'Still stands here' },
  final: {
    nb: 'Dette kan ikke angres.',
    nn: 'Dette kan ikkje angrast.',
    en: 'This cannot be undone.',
  },
  erase: {
    one: { nb: 'Slett personen i 1 sak', nn: 'Slett personen i 1 sak', en: 'Erase the person in 1 case' },
    many: {
      nb: 'Slett personen i {count} saker',
      nn: 'Slett personen i {count} saker',
      en: 'Erase the person in {count} cases',
    },
  },
  erased: {
    one: {
      nb: 'Personen er slettet i 1 sak.',
      nn: 'Personen er sletta i 1 sak.',
      en: 'The person is erased in 1 case.',
    },
    many: {
      nb: 'Personen er slettet i {count} saker.',
      nn: 'Personen er sletta i {count} saker.',
      en: 'The person is erased in {count} cases.',
    },
  },
  draft: { nb: 'Utkast uten nummer', nn: 'Utkast utan nummer', en: 'Draft without a number' },
  onlyAdministrators: {
    nb: 'Bare administratorer sletter personer. Gi beskjed til en av dem.',
    nn: 'Berre administratorar slettar personar. Sei frå til ein av dei.',
    en: 'Only administrators erase persons. Tell one of them.',
  },
}
