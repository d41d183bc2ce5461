/** What the command line asked for. */
export interface Wanted {
  /** One line of JSON on stdout, progress on stderr. */
  readonly json: boolean;
  /** How long each timed measurement takes. */
  readonly seconds?: number;
  /** A folder for a CPU profile of the application. */
  readonly profile?: string;
  /** How many deposits fall due at once. */
  readonly deposits?: number;
  /** How many listings are searched. */
  readonly listings?: number;
}

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

export const round = (value: number, places = 0): number => Number(value.toFixed(places));
