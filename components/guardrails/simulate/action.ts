import { globTokens, matches } from "./glob.ts";

/** AWS takes wildcards in the name of the action, but not in that of the service. */
const ACTION = /^(\*|[\w-]+:[\w*?-]+)$/;

/** Whether an action, in lower case, is one of those; names of actions have no case. */
export function actionTest(patterns: readonly string[]): (action: string) => boolean {
  const wrong = patterns.find((pattern) => !ACTION.test(pattern));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not of the form service:Action`);
  const tokens = patterns.map((pattern) => globTokens(pattern.toLowerCase()));
  return (action) => tokens.some((each) => matches(each, action));
}
