/** What is known of a fact: that it holds, that it does not, or neither. */
export type Ternary = boolean | "unknown";

export type Test<Subject> = (subject: Subject) => Ternary;

export const not = (value: Ternary): Ternary => (value === "unknown" ? value : !value);

/** Whether all tests hold: surely not if one surely does not. */
export function all<Subject>(tests: readonly Test<Subject>[], subject: Subject): Ternary {
  let result: Ternary = true;
  for (const test of tests) {
    const value = test(subject);
    if (value === false) return false;
    if (value === "unknown") result = value;
  }
  return result;
}

/** Whether any test holds: surely if one surely does. */
export function any<Subject>(tests: readonly Test<Subject>[], subject: Subject): Ternary {
  let result: Ternary = false;
  for (const test of tests) {
    const value = test(subject);
    if (value === true) return true;
    if (value === "unknown") result = value;
  }
  return result;
}
