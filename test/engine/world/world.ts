import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { identityOf } from "../../../tools/preview/stand-ins/identity.ts";
import { StandIns } from "../../../tools/preview/stand-ins/index.ts";
import type { Properties } from "../../../tools/preview/plan.ts";
import { checkInputs, propertyNames } from "../types/check.ts";
import type { TypeTable } from "../types/table.ts";
import { typeTable } from "../types/type-table.ts";
import { type Access, Roles } from "./accounts.ts";
import { awsEndpoint } from "./aws-endpoint.ts";
import { AwsError } from "./aws-error.ts";
import type { Answer, Call } from "./calls.ts";
import { Faults } from "./faults.ts";
import { type Delivery, deliver, removeObject } from "./objects.ts";
import { mayBeDeleted, mayBeMade } from "./rules/index.ts";
import { State, type Thing, type Values } from "./state.ts";

export interface WorldOptions extends Access {
  /** The file that keeps what is there. */
  readonly journal: string;
}

const SLOW_MILLISECONDS = 1500;

/** A stand-in for AWS that all providers of all runs share, strict where AWS is strict. */
export class World {
  readonly state: State;
  readonly faults = new Faults();
  /** Calls that were made, by what AWS calls them. */
  readonly counts = new Map<string, number>();
  readonly roles: Roles;
  readonly #standIns: StandIns;
  readonly #makings = new Map<string, number>();
  readonly #types: TypeTable = typeTable();
  #server: Server | undefined;

  constructor(options: WorldOptions) {
    this.state = new State(options.journal);
    this.roles = new Roles(this.state, options);
    this.#standIns = new StandIns({
      stack: "world",
      homeRegion: "eu-west-1",
      managementAccountId: options.managementAccountId,
      takenAccountIds: [],
    });
  }

  /** Starts to answer on this machine; resolves to the address. */
  async start(): Promise<string> {
    const server = createServer((request, response) => {
      void bodyOf(request)
        .then((body) =>
          request.url === "/provider"
            ? this.answer(JSON.parse(body) as Call).then((answer) => ({
                status: 200,
                type: "application/json",
                body: JSON.stringify(answer),
              }))
            : awsEndpoint(this, request, body),
        )
        .then(({ status, type, body }) => response.writeHead(status, { "content-type": type }).end(body))
        .catch((error: unknown) => {
          // Whoever asks may be killed in the middle of the question.
          if (request.complete) throw error;
        });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.#server = server;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  /** Puts something there that no program made. */
  seed(thing: Omit<Thing, "outputs"> & { readonly outputs?: Values }): void {
    this.state.put({ ...thing, outputs: { ...thing.inputs, ...thing.outputs } });
  }

  /** Changes something behind the program's back. */
  drift(type: string, id: string, change: Values): void {
    const thing = this.state.find(type, id);
    if (!thing) throw new Error(`there is no ${type} ${id}`);
    this.state.put({
      ...thing,
      inputs: { ...thing.inputs, ...change },
      outputs: { ...thing.outputs, ...change },
    });
  }

  /** Puts a log where a service delivers it. */
  deliver(delivery: Delivery, now = new Date()): void {
    deliver(this.state, delivery, now);
  }

  /** Tries to remove a log for good, as somebody with every permission would. */
  removeObject(bucket: string, key: string, now = new Date()): void {
    removeObject(this.state, bucket, key, now);
  }

  async answer(call: Call): Promise<Answer> {
    this.count(`${call.method} ${call.type}`);
    const fault = this.faults.meet(call);
    if (fault === "crash") return { kind: "crash" };
    if (fault === "dropped") return NO_ANSWER;
    if (fault === "slow") await setTimeout(SLOW_MILLISECONDS);
    if (fault === "throttled") return { kind: "failed", message: "TooManyRequestsException: Rate exceeded" };
    if (fault === "denied") return { kind: "failed", message: `AccessDenied: not authorized (${call.name})` };
    try {
      const answer = await this.#handle(call);
      if (fault !== "unheard" || answer.kind !== "done") return answer;
      const message = `RequestTimeout: no answer about ${call.name} in time`;
      return { kind: "unheard", id: answer.id, outputs: answer.outputs, message };
    } catch (error) {
      if (error instanceof AwsError) return { kind: "failed", message: error.message };
      throw error;
    }
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  async #handle(call: Call): Promise<Answer> {
    if (call.method === "check") return this.#check(call);
    const account = this.roles.accountOf(call.configuration);
    if (call.method === "configure") return done("", {}, {});
    const region = typeof call.inputs.region === "string" ? call.inputs.region : "";
    if (call.method === "create") return this.#create(call, account, region);
    const there = this.state.at({ type: call.type, id: call.id, account, region });
    if (call.method === "delete") {
      if (there) {
        mayBeDeleted(there, this.state);
        this.state.remove(there);
      }
      return done(call.id, {}, {});
    }
    if (!there) return { kind: "gone" };
    if (call.method === "read") return done(there.id, there.inputs, there.outputs);
    const changed = { ...there, inputs: call.inputs, outputs: { ...there.outputs, ...call.inputs } };
    this.state.put(changed);
    return done(there.id, changed.inputs, changed.outputs);
  }

  #check({ type, urn, name, inputs }: Call): Answer {
    const failures = checkInputs(this.#types, type, inputs);
    if (failures.length > 0) return { kind: "refused", failures };
    // The real provider makes up a name where none is given, and the engine then records it as if it had been.
    const isNameless = inputs.name === undefined && propertyNames(this.#types, type).includes("name");
    return done(
      "",
      isNameless ? { ...inputs, name: `${name}-${identityOf(urn).hexadecimal(7)}` } : inputs,
      {},
    );
  }

  async #create(
    { type, urn, name, inputs, configuration }: Call,
    account: string,
    region: string,
  ): Promise<Answer> {
    await mayBeMade({ type, account, region, inputs, state: this.state });
    const providerInputs = {
      region: configuration.region ?? "",
      allowedAccountIds: JSON.stringify([account]),
    };
    const properties = inputs as Properties;
    // Whatever AWS names itself has another name when it is made again.
    const time = (this.#makings.get(urn) ?? 0) + 1;
    this.#makings.set(urn, time);
    const { id, outputs } = this.#standIns.answer({
      urn: `${urn} ${time}`,
      type,
      name,
      inputs: properties,
      importId: "",
      providerInputs,
    });
    const thing = { type, id, account, region, inputs, outputs: { ...inputs, ...outputs } };
    this.state.put(thing);
    return done(id, inputs, thing.outputs);
  }
}

/** Never settles. */
const NO_ANSWER = new Promise<never>(() => undefined);

const done = (id: string, inputs: Values, outputs: Values): Answer => ({ kind: "done", id, inputs, outputs });

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}
