/** Fields named `part.field` as the one part that the server reads; a part that was not asked for is not sent. */
export function grouped(part: string, values: Record<string, unknown>): Record<string, unknown> {
  const prefix = `${part}.`;
  const isOwn = ([name]: [string, unknown]): boolean => name.startsWith(prefix);
  const entries = Object.entries(values);
  const own = entries.filter(isOwn).map(([name, value]) => [name.slice(prefix.length), value] as const);
  const rest = Object.fromEntries(entries.filter((entry) => !isOwn(entry)));
  return own.every(([, value]) => value === undefined) ? rest : { ...rest, [part]: Object.fromEntries(own) };
}
