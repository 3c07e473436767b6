import type { PlanResource, Properties } from "../plan.ts";
import type { StandIns } from "../stand-ins/index.ts";
import { inherit } from "./inheritance.ts";
import type { Registration } from "./registration.ts";
import { makeUrn, nameOf } from "./urn.ts";

export interface Answer {
  readonly urn: string;
  /** Empty while it is not known, and for components. */
  readonly id: string;
  /** What the stand-in adds to the inputs. */
  readonly additions: Properties;
}

/** What the engine knows during one run of the program: every resource that was asked for, and the stack's outputs. */
export class Deployment {
  readonly resources: PlanResource[] = [];
  readonly #registrations = new Map<string, Registration>();
  readonly #project: string;
  readonly #stack: string;
  readonly #standIns: StandIns | undefined;
  readonly #onResource: () => void;
  #rootUrn = "";
  #outputs: Properties = {};

  /** Without `standIns` no id and no computed output is known, as in the engine's first preview. */
  constructor(
    project: string,
    stack: string,
    standIns: StandIns | undefined,
    onResource: () => void = () => undefined,
  ) {
    this.#project = project;
    this.#stack = stack;
    this.#standIns = standIns;
    this.#onResource = onResource;
  }

  get outputs(): Properties {
    return this.#outputs;
  }

  get rootUrn(): string {
    return this.#rootUrn;
  }

  set rootUrn(urn: string) {
    this.#rootUrn = urn;
  }

  /** Throws when the URN is taken: the engine refuses that too. */
  register(asked: Registration): Answer {
    const urn = makeUrn(this.#stack, this.#project, asked.parent, asked.type, asked.name);
    if (this.#registrations.has(urn)) {
      throw new Error(`Duplicate resource URN '${urn}': two resources of one type and parent share a name`);
    }
    const registration = inherit(asked, this.#registrations.get(asked.parent));
    this.#registrations.set(urn, registration);
    const answer = this.#answer(urn, registration);
    this.resources.push(planResource(registration, answer));
    this.#onResource();
    return answer;
  }

  registerOutputs(urn: string, outputs: Properties): void {
    if (urn === this.#rootUrn) this.#outputs = outputs;
  }

  #answer(urn: string, registration: Registration): Answer {
    const { type, name, inputs, importId, custom, provider } = registration;
    if (!custom || !this.#standIns) return { urn, id: importId, additions: {} };
    const providerInputs = this.#registrations.get(urnOfProvider(provider))?.inputs ?? {};
    const { id, outputs } = this.#standIns.answer({ urn, type, name, inputs, importId, providerInputs });
    return { urn, id, additions: outputs };
  }
}

/** A reference to a provider is its URN, `::` and its id. */
const urnOfProvider = (reference: string): string => reference.slice(0, reference.lastIndexOf("::"));

function planResource(registration: Registration, { urn, id, additions }: Answer): PlanResource {
  const { custom, inputs } = registration;
  const provider =
    custom && registration.provider !== "" ? nameOf(urnOfProvider(registration.provider)) : null;
  return {
    urn,
    type: registration.type,
    name: registration.name,
    parent: registration.parent === "" ? null : registration.parent,
    custom,
    provider,
    account: provider,
    region: custom && typeof inputs.region === "string" ? inputs.region : null,
    inputs,
    id: id === "" ? null : id,
    outputs: { ...inputs, ...additions },
    protect: registration.protect ?? false,
    retainOnDelete: registration.retainOnDelete ?? false,
    ignoreChanges: registration.ignoreChanges,
    dependencies: registration.dependencies,
    propertyDependencies: registration.propertyDependencies,
  };
}
