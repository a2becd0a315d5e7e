/**
 * Roles that an administrator makes once, before the first migration: one owns the tables, the application works as another,
 * and the third takes texts about persons out of what was sealed. None of them signs in: whoever does is made a member of one.
 */
export const roles: readonly string[] = [
  'create role register_owner nologin',
  'create role register_application nologin',
  'create role register_redaction nologin',
]
