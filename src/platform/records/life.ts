/**
 * A life is one table of transitions, keyed by named action and not by target state: the action is also the endpoint,
 * the permission, the audit verb and the button. The picture in docs/ is printed from it.
 */
export interface Transition<S extends string> {
  readonly from: readonly S[];
  /** `same`: recorded, but the state stays. `remembered`: back to where a suspension came from. */
  readonly to: S | 'same' | 'remembered';
  /** What the button says. */
  readonly label: string;
  readonly article?: string;
  /** Taken by time or by another record, never by a person; has no button and no endpoint. */
  readonly automatic?: boolean;
}

export type Life<S extends string = string, A extends string = string> = Readonly<Record<A, Transition<S>>>;

/** Checks the states of a table at compile time and keeps its action names as a type. */
export const life =
  <S extends string>() =>
  <A extends string>(table: Record<A, Transition<S>>): Life<S, A> =>
    table;

/** The table as a Mermaid state diagram, for docs/. What leaves the state as it is (papers, notes) is listed below it. */
export function pictureOf(life: Life): string {
  const steps = Object.entries(life);
  const arrows = steps.flatMap(([action, { from, to, label, article }]) =>
    to === 'same'
      ? []
      : from.map((state) => `  ${state} --> ${to}: ${action} ${label}${article ? `（第${article}条）` : ''}`),
  );
  return ['stateDiagram-v2', ...arrows].join('\n');
}

/** Actions that are recorded and leave the state as it is. */
export const notesOf = (life: Life): string[] =>
  Object.entries(life)
    .filter(([, { to }]) => to === 'same')
    .map(
      ([action, { label, from, article }]) =>
        `\`${action}\` ${label}${article ? `（第${article}条）` : ''}: ${from.join(', ')}`,
    );
