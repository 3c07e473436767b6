import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** A unit as the settings nest it. */
export interface UnitTree {
  readonly id?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, UnitTree>> | undefined;
}

/** A unit by its path; `parent` is the path above it, or `root`. */
export interface UnitPlan {
  readonly path: string;
  readonly name: string;
  readonly parent: string;
  readonly id?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** The path that stands for the organization's root. */
export const ROOT = "root";

/** Every unit of the tree, each after the one above it. */
export function unitPlans(units: Readonly<Record<string, UnitTree>>, parent = ROOT): UnitPlan[] {
  return Object.entries(units).flatMap(([name, { id, tags, units: below }]) => {
    const path = parent === ROOT ? name : `${parent}/${name}`;
    return [{ path, name, parent, id, tags }, ...unitPlans(below ?? {}, path)];
  });
}

/** Creates or adopts the units; returns their ids by path, the root's among them. */
export function placeUnits(
  plans: readonly UnitPlan[],
  rootId: pulumi.Output<string>,
  opts: pulumi.CustomResourceOptions,
): ReadonlyMap<string, pulumi.Output<string>> {
  const ids = new Map([[ROOT, rootId]]);
  for (const { path, name, parent, id, tags } of plans) {
    const parentId = idOf(ids, parent);
    ids.set(path, id ? pulumi.output(id) : createUnit(path, { name, parentId, tags }, opts).id);
  }
  return ids;
}

const createUnit = (
  path: string,
  args: aws.organizations.OrganizationalUnitArgs,
  opts: pulumi.CustomResourceOptions,
) => new aws.organizations.OrganizationalUnit(path, args, { ...opts, protect: true, retainOnDelete: true });

/** The id at a path. The settings refuse a path that is not there, so a miss is a fault of this program. */
export function idOf(ids: ReadonlyMap<string, pulumi.Output<string>>, path: string): pulumi.Output<string> {
  const id = ids.get(path);
  if (!id) throw new Error(`no unit at ${path}; known: ${[...ids.keys()].join(", ")}`);
  return id;
}
