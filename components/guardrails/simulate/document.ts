import { listOf, type PolicyDocument, type PolicyKind } from "./policy.ts";
import { type Compiled, compileStatement } from "./statement.ts";

const VERSION = "2012-10-17";

const ELEMENTS = ["Version", "Id", "Statement"];

/** The statements of a document, ready to be tested. */
export function compileDocument(document: PolicyDocument, kind: PolicyKind): Compiled[] {
  const wrong = Object.keys(document).find((element) => !ELEMENTS.includes(element));
  if (wrong !== undefined) throw new Error(`unknown element "${wrong}"`);
  if (document.Version !== VERSION) throw new Error(`Version must be "${VERSION}"`);
  return listOf(document.Statement).map((statement, at) =>
    placing(`Statement[${at}]`, () => compileStatement(statement, kind)),
  );
}

/** Says where it was if it cannot be done. */
export function placing<Made>(place: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`, { cause: error });
  }
}
