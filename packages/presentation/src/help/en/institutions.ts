export const institutions = {
  institutions:
    'All institutions that are to have data. Statistics Norway sends the files to each of them, so more recipients take more time.',
  'institutions.country':
    'The country code of ISO 3166, for example NO. Svalbard and Jan Mayen (SJ) count as Norway here. If the responsible institution is outside Norway, it can as a rule only have anonymous data. Making them is costly.',
  'institutions.recognition':
    'The responsible institution must be recognised by the Research Council of Norway or Eurostat, or approved by Statistics Norway on application. Outside Norway it must be Eurostat. The answer does not change the price.',
  'institutions.responsible':
    'One institution is responsible for the project and for following all rules. Its country decides whether the data must be anonymous.',
}
