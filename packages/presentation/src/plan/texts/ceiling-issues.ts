/** What can be wrong with a ceiling, and with what is offered for it. */
export const ceilingIssues = {
  'ceiling/not-an-amount': {
    nb: '«{given}» er ikke et beløp. Skriv taket i kroner inkl. mva., for eksempel 150000 eller 150000.00.',
    nn: '«{given}» er ikkje eit beløp. Skriv taket i kroner inkl. mva., til dømes 150000 eller 150000.00.',
    en: '“{given}” is not an amount. Write the ceiling in kroner incl. VAT, for example 150000 or 150000.00.',
  },
  'ceiling/below-cheapest': {
    nb: 'Taket er {ceiling}. Det billigste som bestillingen kan bli når alt som kan utelates, er utelatt, er {cheapest}. Sett et høyere tak.',
    nn: 'Taket er {ceiling}. Det billigaste som bestillinga kan bli når alt som kan utelatast, er utelate, er {cheapest}. Set eit høgare tak.',
    en: 'The ceiling is {ceiling}. The cheapest that the order can become, with everything left out that may be, is {cheapest}. Set a higher ceiling.',
  },
  'ceiling/unknown-offer': {
    nb: '«{offer}» er ikke noe i bestillingen som kan gis opp. Skriv listen og navnet, for eksempel /tables/F_AAP eller /sources/kreft/documentation=complete.',
    nn: '«{offer}» er ikkje noko i bestillinga som kan givast opp. Skriv lista og namnet, til dømes /tables/F_AAP eller /sources/kreft/documentation=complete.',
    en: '“{offer}” is nothing in the request that can be given up. Write the list and the name, for example /tables/F_AAP or /sources/kreft/documentation=complete.',
  },
  'ceiling/repeated-offer': {
    nb: '«{offer}» er tilbudt to ganger. Ta det med bare én gang.',
    nn: '«{offer}» er tilbode to gonger. Ta det med berre éin gong.',
    en: '“{offer}” is offered twice. Offer it once.',
  },
}
