/** One action of a life: from which states, to which, by which article, and the word on the button. */
export interface Step<State extends string> {
  readonly from: readonly State[];
  /** `remembered`: back to where the record stood before (restart after a suspension, art. 26). */
  readonly to: State | 'remembered';
  readonly article?: number;
  readonly label: string;
}

export type Life<State extends string, Action extends string = string> = Readonly<Record<Action, Step<State>>>;

/** A life is data: `life<ListingState>()({ submit: { from: ['draft'], to: 'submitted', label: '提交' } })`. */
export function life<State extends string>() {
  return <Action extends string, S extends Step<State>>(steps: Record<Action, S>): Readonly<Record<Action, S>> =>
    Object.freeze(steps);
}

/** The state an action leads to, or null where the life does not allow it from here. `remembered` needs the state it goes back to. */
export function next<State extends string, Action extends string>(
  steps: Life<State, Action>,
  state: State,
  action: Action,
  remembered: State | null = null,
): State | null {
  const step = Object.hasOwn(steps, action) ? steps[action] : undefined;
  if (!step || !step.from.includes(state)) return null;
  return step.to === 'remembered' ? remembered : step.to;
}

/** The actions that the life allows from a state, in the order of the table. */
export function possible<State extends string, Action extends string>(
  steps: Life<State, Action>,
  state: State,
): Action[] {
  return (Object.keys(steps) as Action[]).filter((action) => steps[action].from.includes(state));
}

/** The picture of a life for docs/, as a mermaid state diagram. `remembered` is drawn as a state of its own: back to where it came from. */
export function toMermaid<State extends string>(
  steps: Life<State>,
  options: { initial: State; label?: (state: State) => string },
): string {
  const states = new Set<State>([options.initial]);
  const lines: string[] = [];
  let remembers = false;
  for (const [action, step] of Object.entries(steps) as [string, Step<State>][]) {
    const article = step.article === undefined ? '' : ` (art. ${step.article})`;
    if (step.to === 'remembered') remembers = true;
    else states.add(step.to);
    for (const from of step.from) {
      states.add(from);
      lines.push(`  ${from} --> ${step.to}: ${action} ${step.label}${article}`);
    }
  }
  const { label } = options;
  const names = label ? [...states].map((state) => `  ${state}: ${state} ${label(state)}`) : [];
  if (remembers) names.push(`  remembered: ${'回到中止前的状态'}`);
  return ['stateDiagram-v2', `  [*] --> ${options.initial}`, ...names, ...lines, ''].join('\n');
}
