import ts from "typescript";
import { decisiveParts } from "./decisive.ts";

/** A file with one part of a condition dropped or turned around. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  /** `before -> after`. */
  readonly change: string;
  readonly text: string;
}

/** Every mutant of a file. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const mutants = new Map<string, Mutant>();
  const visit = (node: ts.Node): void => {
    if (isSaid(node)) return;
    for (const after of changesOf(node, file)) {
      const [start, end] = [node.getStart(file), node.getEnd()];
      const change = `${text.slice(start, end)} -> ${after}`.replace(/\s+/g, " ");
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      mutants.set(`${start} ${change}`, {
        path,
        line,
        change,
        text: text.slice(0, start) + after + text.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  for (const part of decisiveParts(file)) visit(part);
  return [...mutants.values()];
}

/** Types decide nothing, and the words of a sentence are tested as they stand. */
const isSaid = (node: ts.Node): boolean => ts.isTypeNode(node) || ts.isTemplateExpression(node);

const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
};

const METHODS: Readonly<Record<string, string>> = { some: "every", every: "some" };

function changesOf(node: ts.Node, file: ts.SourceFile): readonly string[] {
  const textOf = (part: ts.Node): string => part.getText(file);
  if (ts.isBinaryExpression(node)) {
    const [left, operator, right] = [node.left, node.operatorToken, node.right].map(textOf) as [
      string,
      string,
      string,
    ];
    // A condition loses one of its parts, or takes the other way.
    if (operator === "&&") return [left, right, `${left} || ${right}`].map((after) => `(${after})`);
    if (operator === "||") return [left, right, `${left} && ${right}`].map((after) => `(${after})`);
    return (OPPOSITES[operator] ?? []).map((other) => `${left} ${other} ${right}`);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [`(${textOf(node.operand)})`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isConditionalExpression(node))
    return [textOf(node.whenTrue), textOf(node.whenFalse)].map((after) => `(${after})`);
  if (
    ts.isPropertyAccessExpression(node) &&
    ts.isCallExpression(node.parent) &&
    node.parent.expression === node
  ) {
    const other = METHODS[node.name.text];
    return other === undefined ? [] : [`${textOf(node.expression)}.${other}`];
  }
  if (ts.isIfStatement(node) && node.elseStatement === undefined) return ["{}"];
  return [];
}
