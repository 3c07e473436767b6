import ts from "typescript";

/** What a policy decides by, and what it would change. */
const DECIDING = new Set(["violation", "companions", "remedy"]);

/**
 * The parts of a file that decide: the functions of its policies, and whatever they use of the file. A file without
 * policies serves others: then all of its functions decide, but those that write examples.
 */
export function decisiveParts(file: ts.SourceFile): readonly ts.Node[] {
  const declared = declarationsOf(file);
  const roots = decidingFunctions(file);
  const servants = [...declared.values()].filter((node) => holdsFunction(node) && !writesExamples(node));
  const found = new Set<ts.Node>(roots.length > 0 ? roots : servants);
  for (const node of found) {
    for (const name of namesIn(node)) {
      const declaration = declared.get(name);
      if (declaration !== undefined && !holdsPolicy(declaration)) found.add(declaration);
    }
  }
  return [...found];
}

function declarationsOf(file: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) found.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) found.set(name.text, initializer);
  }
  return found;
}

function decidingFunctions(file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && DECIDING.has(node.name.getText(file))) found.push(node.initializer);
    else if (ts.isMethodDeclaration(node) && DECIDING.has(node.name.getText(file))) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const holdsPolicy = (node: ts.Node): boolean =>
  namesIn(node).has("resourcePolicy") || namesIn(node).has("stackPolicy");

const writesExamples = (node: ts.Node): boolean =>
  ["a", "ref", "jsonOf", "joined"].some((name) => namesIn(node).has(name));

const holdsFunction = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) || ts.forEachChild(node, (child) => holdsFunction(child) || undefined) === true;

function namesIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) names.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}
