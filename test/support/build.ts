import * as pulumi from "@pulumi/pulumi";
import { getMonitor } from "@pulumi/pulumi/runtime/settings.js";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";

/** One resource that was asked for, as the engine would hear of it. Names stand for URNs. */
export interface Made {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
  readonly parent: string;
  readonly provider: string;
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
  readonly ignoreChanges: readonly string[];
  /** Names of what must stand before, by option or by value, in order. */
  readonly after: readonly string[];
  /** Hook names by event. */
  readonly hooks: Readonly<Record<string, readonly string[]>>;
}

export interface BuildOptions {
  /** Plays the first preview, where ids and other outputs are not known. */
  readonly unknowns?: boolean;
}

type Make = () => unknown;

/** What the fake engine answers besides the inputs; enough for one resource to refer to another. */
function outputsOf(type: string, name: string, inputs: Record<string, unknown>): Record<string, unknown> {
  const arn = `arn:fake:${name}`;
  if (type === "aws:organizations/organization:Organization") return { arn, roots: [{ id: "r-fake" }] };
  if (type === "aws:s3/bucket:Bucket") return { arn: `arn:aws:s3:::${String(inputs.bucket)}` };
  return { arn, keyId: `${name}-key-id` };
}

interface Monitor {
  registerResource(request: RegisterResourceRequest, answer: unknown): unknown;
  registerResourceHook?(request: unknown, answer: (error: null, response: object) => void): void;
}

/** Runs `make` against a fake engine; returns every resource that it asked for, in the order of asking. */
export async function build(make: Make, { unknowns = false }: BuildOptions = {}): Promise<Made[]> {
  const inputs = new Map<string, Record<string, unknown>>();
  await pulumi.runtime.setMocks(
    {
      newResource({
        type,
        name,
        inputs: given,
      }: {
        type: string;
        name: string;
        inputs: Record<string, unknown>;
      }) {
        inputs.set(`${type} ${name}`, given);
        if (unknowns) return { id: undefined, state: given };
        return { id: `${name}-id`, state: { ...outputsOf(type, name, given), ...given } };
      },
      call: ({ token }) => {
        throw new Error(`no fake answer for ${token}`);
      },
    },
    "landing-zone",
    "test",
    unknowns,
  );
  const requests = listen(getMonitor() as unknown as Monitor);
  make();
  await pulumi.runtime.disconnect();
  return requests.map((request) =>
    madeOf(request, inputs.get(`${request.getType()} ${request.getName()}`) ?? {}),
  );
}

/** The fake engine tells its mocks nothing of options, so the requests themselves are kept. */
function listen(monitor: Monitor): RegisterResourceRequest[] {
  const requests: RegisterResourceRequest[] = [];
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, answer) => {
    requests.push(request);
    return register(request, answer);
  };
  monitor.registerResourceHook = (_, answer) => {
    answer(null, {});
  };
  return requests;
}

const nameOf = (urn: string): string => urn.split("::")[3] ?? "";

function madeOf(request: RegisterResourceRequest, inputs: Record<string, unknown>): Made {
  const hooks = request.getHooks()?.toObject() ?? {};
  return {
    type: request.getType(),
    name: request.getName(),
    inputs,
    parent: nameOf(request.getParent()),
    provider: nameOf(request.getProvider()),
    protect: request.getProtect() ?? false,
    retainOnDelete: request.getRetainondelete() ?? false,
    ignoreChanges: request.getIgnorechangesList(),
    after: request.getDependenciesList().map(nameOf).sort(),
    hooks: Object.fromEntries(
      Object.entries(hooks).filter(
        (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].length > 0,
      ),
    ),
  };
}

/** The one resource of that name; more or fewer are a fault of the test. */
export function named(made: readonly Made[], name: string): Made {
  const found = made.filter((each) => each.name === name);
  const [one] = found;
  if (!one || found.length > 1)
    throw new Error(
      `${found.length} resources are called ${name}: ${made.map((each) => each.name).join(", ")}`,
    );
  return one;
}

/** Names by type, sorted: the exact list of what was made. */
export const listOf = (made: readonly Made[]): string[] =>
  made.map(({ type, name }) => `${type.split(":").at(-1) ?? ""} ${name}`).sort();
