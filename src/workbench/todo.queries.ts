import { Injectable } from '@nestjs/common';
import { type Context, Database, instantOut } from '../platform/index.js';
import type { TodoKind } from './todo.kind.js';
import { todoKinds } from './todo.list.js';
import type { TodoItem } from './todo.dto.js';

interface Row {
  id: string;
  number: string | null;
  title: string;
  due_at: Date | null;
  since: Date;
}

/** More than this of one kind is a list, not a to-do. */
const mostOfAKind = 100;

type Parameter = 'organization' | 'town' | 'village' | 'party' | 'account';

/** `:party` → $n; each statement gets just the parameters that it names. A cast (`::uuid`) is none. */
function numbered(sql: string, values: Record<Parameter, string | null>): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const text = sql.replace(/(?<!:):([a-z]+)/g, (_, name: Parameter) => `$${parameters.push(values[name])}`);
  return { text, parameters };
}

/** What waits at this person's desk, the most urgent first. */
@Injectable()
export class TodoQueries {
  constructor(private readonly db: Database) {}

  async of(ctx: Context): Promise<TodoItem[]> {
    const { organizationId, townCode, villageCode, partyId, accountId, role } = ctx.actor;
    const values = {
      organization: organizationId,
      town: townCode,
      village: villageCode,
      party: partyId,
      account: accountId,
    };
    const now = await this.db.now(ctx);
    const items: TodoItem[] = [];
    for (const kind of todoKinds.filter(({ roles }) => roles.includes(role))) {
      const { text, parameters } = numbered(kind.sql, values);
      const rows = await this.db.managerOf(ctx).query<Row[]>(`${text} limit ${mostOfAKind}`, parameters);
      items.push(...rows.map((row) => itemOf(kind, row, now)));
    }
    return items.sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.since.localeCompare(b.since));
  }
}

const itemOf = (kind: TodoKind, row: Row, now: Date): TodoItem => ({
  kind: kind.kind,
  label: kind.label,
  title: row.title,
  number: row.number,
  recordType: kind.recordType,
  recordId: row.id,
  href: kind.href.replace(':id', row.id),
  since: instantOut(row.since)!,
  dueAt: instantOut(row.due_at),
  overdue: row.due_at !== null && row.due_at < now,
});
