/** `aws:cloudtrail/trail:Trail` is `aws.cloudtrail.Trail`. */
export function classOf(type: string): string {
  const { module, name } = partsOf(type);
  return `aws.${module}.${name}`;
}

/** What a program would call a resource of a type: `trail`, or `lambdaFunction` where that is a word of the language. */
export function variableFor(type: string): string {
  const { module, name } = partsOf(type);
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  return RESERVED.has(own) ? module + name : own;
}

/** Those words of the language that are names of classes as well. */
const RESERVED = new Set(["function", "package"]);

function partsOf(type: string): { readonly module: string; readonly name: string } {
  const [, path = "", name = ""] = type.split(":");
  return { module: path.slice(0, path.indexOf("/")), name };
}
