import {
  type ExampleResource,
  type ExampleStack,
  JoinedText,
  JsonText,
  Reference,
} from "../../../policy-pack/model/example-stack.ts";
import { parsed } from "../../../policy-pack/values/values.ts";
import { classOf } from "./example-class.ts";
import { inOrder, referencesIn } from "./example-order.ts";

/** An example as a program writes it. Prettier lays it out. */
export const exampleCode = (stack: ExampleStack): string =>
  [...elsewhere(stack), ...inOrder(stack).map(([name, resource]) => declaration(name, resource))].join(
    "\n\n",
  );

/** What the example takes from resources that it does not show. */
function elsewhere(stack: ExampleStack): string[] {
  const named = Object.values(stack).flatMap(({ properties }) => referencesIn(properties));
  const outside = new Set(named.map(({ name }) => name).filter((name) => !(name in stack)));
  return outside.size === 0 ? [] : [`// Elsewhere in the program: ${[...outside].map(variable).join(", ")}`];
}

function declaration(name: string, { type, properties, protect }: ExampleResource): string {
  const written = [`"${name}"`, argumentsCode(properties), ...(protect ? ["{ protect: true }"] : [])];
  return `const ${variable(name)} = new ${classOf(type)}(${written.join(", ")});`;
}

/** The line break makes Prettier write one property to a line. */
function argumentsCode(properties: object): string {
  const inside = entriesCode(properties);
  return inside === "" ? "{}" : `{\n${inside}}`;
}

function valueCode(value: unknown): string {
  if (value instanceof Reference) return `${variable(value.name)}.${value.property}`;
  if (value instanceof JsonText) return jsonCode(value.value);
  if (value instanceof JoinedText) return `pulumi.interpolate\`${value.parts.map(partCode).join("")}\``;
  if (typeof value === "string") return textCode(value);
  if (Array.isArray(value)) return `[${value.map(valueCode).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${entriesCode(value)} }`;
  return String(value);
}

const entriesCode = (tree: object): string =>
  Object.entries(tree)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${keyCode(key)}: ${valueCode(value)}`)
    .join(", ");

const jsonCode = (value: unknown): string =>
  `${referencesIn(value).length > 0 ? "pulumi.jsonStringify" : "JSON.stringify"}(${valueCode(value)})`;

/** Nobody writes a document as one long string. */
function textCode(text: string): string {
  const document = parsed(text);
  if (typeof document === "object" && document !== null) return jsonCode(document);
  return text.includes("\n") ? `\`${templateText(text)}\`` : JSON.stringify(text);
}

const partCode = (part: unknown): string =>
  typeof part === "string" ? templateText(part) : `\${${valueCode(part)}}`;

/** A text between backticks. */
const templateText = (text: string): string => text.replace(/[`\\]|\$(?=\{)/g, "\\$&");

const keyCode = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key));

/** `audit-logs` as a name in a program. */
const variable = (name: string): string =>
  name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
