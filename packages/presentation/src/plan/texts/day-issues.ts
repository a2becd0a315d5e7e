/** What can be wrong with the days, growth, rates and working time of a plan. */
export const dayIssues = {
  'plan/not-a-day': {
    nb: '«{given}» er ikke en dag. Skriv en dag som finnes, for eksempel 2027-03-01.',
    nn: '«{given}» er ikkje ein dag. Skriv ein dag som finst, til dømes 2027-03-01.',
    en: '“{given}” is not a day. Write a day that exists, for example 2027-03-01.',
  },
  'plan/start-in-the-past': {
    nb: 'Prosjektet kan ikke begynne {day}: det er før {today}, som prisen er fra. Velg en senere dag.',
    nn: 'Prosjektet kan ikkje byrje {day}: det er før {today}, som prisen er frå. Vel ein seinare dag.',
    en: 'The project cannot begin on {day}: that is before {today}, the day of the price. Choose a later day.',
  },
  'plan/too-far-ahead': {
    nb: '{day} er mer enn {years} år frem. Velg en tidligere dag.',
    nn: '{day} er meir enn {years} år fram. Vel ein dag før det.',
    en: '{day} is more than {years} years ahead. Choose an earlier day.',
  },
  'plan/start-not-a-working-day': {
    nb: '{asked} er ingen arbeidsdag. Vi regner fra {day}.',
    nn: '{asked} er ingen arbeidsdag. Vi reknar frå {day}.',
    en: '{asked} is not a working day. We count from {day}.',
  },
  'plan/growth-outside': {
    nb: 'Prisveksten i året kan ikke være «{given}» prosent. Skriv et tall fra 0 til 100, for eksempel 3.',
    nn: 'Prisveksten i året kan ikkje vere «{given}» prosent. Skriv eit tal frå 0 til 100, til dømes 3.',
    en: 'The growth of prices cannot be “{given}” per cent a year. Write a number from 0 to 100, for example 3.',
  },
  'plan/recovery-outside': {
    nb: 'Den delen av mva. dere får tilbake, kan ikke være «{given}» prosent. Skriv et tall fra 0 til 100, for eksempel 40.',
    nn: 'Den delen av mva. de får tilbake, kan ikkje vere «{given}» prosent. Skriv eit tal frå 0 til 100, til dømes 40.',
    en: 'The share of the VAT that you recover cannot be “{given}” per cent. Write a number from 0 to 100, for example 40.',
  },
  'plan/not-a-currency': {
    nb: '«{given}» er ikke en annen valuta. Skriv koden med tre store bokstaver, for eksempel EUR.',
    nn: '«{given}» er ikkje ein annan valuta. Skriv koden med tre store bokstavar, til dømes EUR.',
    en: '“{given}” is not another currency. Write its code in three capital letters, for example EUR.',
  },
  'plan/rate-not-positive': {
    nb: 'Kursen «{given}» for {currency} kan ikke brukes. Skriv hvor mange kroner én {currency} koster, for eksempel 11.5.',
    nn: 'Kursen «{given}» for {currency} kan ikkje brukast. Skriv kor mange kroner éin {currency} kostar, til dømes 11.5.',
    en: 'The rate “{given}” for {currency} cannot be used. Write how many kroner one {currency} costs, for example 11.5.',
  },
  'plan/repeated-currency': {
    nb: '{currency} står to ganger. Skriv bare én kurs for hver valuta.',
    nn: '{currency} står to gonger. Skriv berre éin kurs for kvar valuta.',
    en: '{currency} appears twice. Write one rate for each currency.',
  },
  'plan/takes-too-long': {
    nb: 'Arbeidet ville ta {count} arbeidsdager. Vi regner ikke lenger frem enn {limit}. Se om svarene stemmer, eller endre hvor mange timer om dagen prislisten regner med.',
    nn: 'Arbeidet ville ta {count} arbeidsdagar. Vi reknar ikkje lenger fram enn {limit}. Sjå om svara stemmer, eller endre kor mange timar om dagen prislista reknar med.',
    en: 'The work would take {count} working days. We do not look further ahead than {limit}. See whether the answers are right, or change how many hours a day the price list assumes.',
  },
  'plan/delivery-later-than-expected': {
    nb: 'Dere venter «{thing}» {expected}. Det er tidligere enn vi regner med: halvparten av slike bestillinger er levert {likely}. Send søknaden tidligere, eller regn med en senere dag.',
    nn: 'De ventar «{thing}» {expected}. Det er før vi reknar med: halvparten av slike bestillingar er leverte {likely}. Send søknaden før, eller rekn med ein seinare dag.',
    en: 'You expect “{thing}” on {expected}. That is earlier than we reckon: half of such orders are delivered by {likely}. Send the application earlier, or reckon with a later day.',
  },
}
