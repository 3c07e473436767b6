import ts from "typescript";
import type { Properties, Shape } from "./table.ts";

const PLAIN = new Map<ts.SyntaxKind, Shape>([
  [ts.SyntaxKind.AnyKeyword, "any"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.StringKeyword, "string"],
]);

/** The properties that an interface declares. */
export const propertiesOf = ({ members }: ts.InterfaceDeclaration, source: ts.SourceFile): Properties =>
  Object.fromEntries(
    members.map((member) => {
      if (!ts.isPropertySignature(member) || !member.type) throw unreadable(member, source);
      const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
      if (!name) throw unreadable(member, source);
      return [name, { required: !member.questionToken, shape: shapeOf(member.type, source) }];
    }),
  );

/** What a type of the declarations lets through. */
export function shapeOf(type: ts.TypeNode, source: ts.SourceFile): Shape {
  const plain = PLAIN.get(type.kind);
  if (plain) return plain;
  if (ts.isArrayTypeNode(type)) return { list: shapeOf(type.elementType, source) };
  if (ts.isUnionTypeNode(type)) return unionOf(type, source);
  if (ts.isTypeReferenceNode(type)) return referenced(type, source);
  if (ts.isTypeLiteralNode(type)) {
    const [member, ...more] = type.members;
    if (member && more.length === 0 && ts.isIndexSignatureDeclaration(member)) {
      return { map: shapeOf(member.type, source) };
    }
  }
  throw unreadable(type, source);
}

function unionOf({ types }: ts.UnionTypeNode, source: ts.SourceFile): Shape {
  const shapes = types
    .filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword)
    .map((type) => shapeOf(type, source));
  const different = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
  if (different.includes("any")) return "any";
  return different.length === 1 ? different[0]! : { oneOf: different };
}

function referenced(type: ts.TypeReferenceNode, source: ts.SourceFile): Shape {
  const name = type.typeName.getText(source);
  const [argument] = type.typeArguments ?? [];
  if (name === "pulumi.Input" && argument) return shapeOf(argument, source);
  if (argument) throw unreadable(type, source);
  if (name.startsWith("inputs.")) return { object: name.slice("inputs.".length) };
  if (name.startsWith("pulumi.asset.")) return "any";
  // All enums of @pulumi/aws are texts, and they are open: AWS adds values sooner than the package does.
  if (name.startsWith("enums.")) return "string";
  // Another resource, which reaches the provider as its id or its ARN.
  if (!name.includes(".")) return "string";
  throw unreadable(type, source);
}

/** Whatever is not understood stops the reading: taken for anything, it would let everything through. */
const unreadable = (node: ts.Node, source: ts.SourceFile): Error =>
  new Error(`${source.fileName}: ${node.getText(source)} has no shape here; add its kind to shape-of.ts`);
