import type { Role } from '../platform/index.js';

/**
 * Who may do what, and to which records: one table for the API, for row scopes of lists and for the buttons of the web
 * application (art. 7, 10, 11).
 *
 *   all      every record
 *   town     records of the actor's town (a station, a town government)
 *   village  records of the actor's village (a room)
 *   own      records of the actor's party, or filed by the actor or its organisation
 *   asked    records on which the actor's organisation was asked
 */
export const scopes = ['all', 'town', 'village', 'own', 'asked'] as const;

export type Scope = (typeof scopes)[number];

export type Row = Partial<Record<Role, Scope | readonly Scope[]>>;

/** Those at the centre's desk. */
export const clerks: Row = { clerk: 'all', director: 'all' };
