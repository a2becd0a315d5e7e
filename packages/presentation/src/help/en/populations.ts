export const populations = {
  populations:
    'Whom the data are about, for example everybody born in a year, or patients and their control group. Each population must be clarified and created, so more of them take more time.',
  'populations.kind':
    'A whole register is simplest. Criteria must be programmed. Relations, such as families and control groups, take the most time. If others supply the population, its file is a source and is priced there. The population is created once; the files are prepared before the extraction for each delivery.',
  'populations.criteria':
    'How many conditions decide who is included, such as age, residence or year. Each condition must be programmed and checked. A whole register has none.',
  'populations.relations':
    'How many kinds of relation are to be found, such as parents, siblings or matched controls. Each must be linked and checked on its own. Only selection by relations has them.',
}
