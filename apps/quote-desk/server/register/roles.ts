/**
 * Roles that an administrator makes once, before the first migration: one owns the tables, and the application works as the
 * other. Nobody signs in as either; who does is made a member of it.
 */
export const roles: readonly string[] = [
  'create role register_owner nologin',
  'create role register_application nologin',
]
