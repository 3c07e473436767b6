import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { propertiesOf } from "./shape-of.ts";
import { type Properties, type Property, type Shape, type TypeTable } from "./table.ts";

export const PROVIDER = "pulumi:providers:aws";

/** What the engine itself adds to a provider's inputs. */
const ADDED_BY_ENGINE: Properties = {
  pluginDownloadURL: { required: false, shape: "string" },
  version: { required: false, shape: "string" },
};

/** The inputs of every resource, read from the declarations in the folder of @pulumi/aws. */
export function readDeclarations(folder: string): TypeTable {
  const declared = objectsIn(parsed(`${folder}/types/input.d.ts`));
  const resources = Object.fromEntries(modulesIn(folder).flatMap((module) => resourceOf(folder, module)));
  const objects: Record<string, Properties> = {};
  const include = ({ shape }: Property): void => {
    for (const name of namesIn(shape)) {
      const found = declared.get(name);
      if (!found) throw new Error(`types/input.d.ts declares no ${name}`);
      if (Object.hasOwn(objects, name)) continue;
      objects[name] = found();
      Object.values(objects[name]).forEach(include);
    }
  };
  Object.values(resources)
    .flatMap(Object.values<Property>)
    .forEach(include);
  return { resources, objects };
}

/** Every module of the package that may declare a resource. */
export const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".d.ts") && !/^(types|node_modules)\//.test(file))
    .map((file) => file.slice(0, -".d.ts".length))
    .sort();

function resourceOf(folder: string, module: string): [token: string, Properties][] {
  const code = `${folder}/${module}.js`;
  const type = existsSync(code) && /__pulumiType = '([^']+)'/.exec(readFileSync(code, "utf8"))?.[1];
  if (!type) return [];
  const source = parsed(`${folder}/${module}.d.ts`);
  const name = type === "aws" ? "Provider" : type.slice(type.lastIndexOf(":") + 1);
  const found = source.statements.find(
    (each): each is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(each) && each.name.text === `${name}Args`,
  );
  if (!found) throw new Error(`${module}.d.ts declares no ${name}Args`);
  const properties = propertiesOf(found, source);
  return [type === "aws" ? [PROVIDER, providerInputs(properties)] : [type, properties]];
}

/** A provider's inputs travel as texts: whatever is no text becomes JSON. */
const providerInputs = (properties: Properties): Properties => ({
  ...Object.fromEntries(
    Object.entries(properties).map(([name, { required, shape }]) => [
      name,
      { required, shape: shape === "string" ? shape : { json: shape } },
    ]),
  ),
  ...ADDED_BY_ENGINE,
});

/** By full name; each read when it is asked for, because half of them belong to functions, not to resources. */
function objectsIn(source: ts.SourceFile): Map<string, () => Properties> {
  const found = new Map<string, () => Properties>();
  const collect = (prefix: string, statements: readonly ts.Statement[]): void => {
    for (const each of statements) {
      if (ts.isInterfaceDeclaration(each)) {
        found.set(prefix + each.name.text, () => propertiesOf(each, source));
      } else if (ts.isModuleDeclaration(each) && each.body && ts.isModuleBlock(each.body)) {
        collect(`${prefix}${each.name.text}.`, each.body.statements);
      }
    }
  };
  collect("", source.statements);
  return found;
}

function namesIn(shape: Shape): readonly string[] {
  if (typeof shape === "string") return [];
  if ("object" in shape) return [shape.object];
  if ("oneOf" in shape) return shape.oneOf.flatMap(namesIn);
  if ("list" in shape) return namesIn(shape.list);
  return namesIn("map" in shape ? shape.map : shape.json);
}

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, "utf8"), {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
