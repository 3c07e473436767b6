interface Refusal {
  /** One line: what is wrong. */
  readonly what: string;
  /** One line for each place where it is wrong. */
  readonly places: readonly string[];
  /** One line: what to do about it. */
  readonly todo: string;
}

/** Bad input, told to the person who wrote it. It ends a command with one message and no stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly what: string;
  readonly places: readonly string[];
  readonly todo: string;

  constructor({ what, places, todo }: Refusal) {
    super([what, ...places.map((place) => `  ${place}`), todo].join("\n"));
    this.what = what;
    this.places = places;
    this.todo = todo;
  }
}
