export const content = {
  tables:
    'FD-Trygd is Statistics Norway’s event history database of social security, work and population. Extractions have a fixed price per table, so choose only the tables you need. De-identification is included.',
  areas:
    'The variable lists are divided into areas, such as population, education and income. Extractions have a fixed price per area, however many variables you choose in it. De-identification is included.',
  variables:
    'The variables you need. They show which areas must be included, and whether some are particularly identifiable. The number of variables does not change the price.',
  'variables.name':
    'The name as it stands in the list. Some names show that the variable is particularly identifiable.',
  'variables.list':
    'The list that holds the variable. It decides which area the variable belongs to, and so the price.',
  wishes:
    'Data that are in no variable list. They must be clarified, extracted and documented by hand. That can take much time and cost much.',
  'wishes.text':
    'Describe the data as exactly as you can: what, about whom and for which years. The text itself does not change the price.',
  'wishes.described':
    'How well the description tells Statistics Norway what to do. The more is unclear, the more time goes to clarification, extraction and documentation.',
}
