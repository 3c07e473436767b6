const STACK_TYPE = "pulumi:pulumi:Stack";

/** The part of a URN that names its type, with the types of its parents: `a$b$c`. */
const qualifiedType = (urn: string): string => urn.split("::")[2] ?? "";

export const typeOf = (urn: string): string => qualifiedType(urn).split("$").at(-1) ?? "";

/** A URN's last part; names may hold `::` themselves. */
export const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** The URN that the engine gives: types of parents before the type, except the stack's own. */
export function makeUrn(stack: string, project: string, parent: string, type: string, name: string): string {
  const parents = parent === "" || typeOf(parent) === STACK_TYPE ? "" : `${qualifiedType(parent)}$`;
  return `urn:pulumi:${stack}::${project}::${parents}${type}::${name}`;
}
