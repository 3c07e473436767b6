import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsError } from "../world/aws-error.ts";
import type { Answer, Call } from "../world/calls.ts";
import { World } from "../world/world.ts";

/** The account that the organization belongs to, and whose credentials call. */
export const MANAGEMENT = "111111111111";

/** A world for each test of a suite, and what the engine asks of it. */
export class WorldOfTests {
  #folder = "";
  world!: World;

  constructor() {
    beforeEach(() => {
      this.#folder = mkdtempSync(join(tmpdir(), "landing-zone-world-"));
      this.openAs(MANAGEMENT);
    });
    afterEach(() => {
      rmSync(this.#folder, { recursive: true });
    });
  }

  get journal(): string {
    return join(this.#folder, "journal.jsonl");
  }

  /** Looks at the same world with the credentials of an account. */
  openAs(caller: string): void {
    const access = { caller, managementAccountId: MANAGEMENT, refusedAttempts: 1 };
    this.world = new World({ journal: this.journal, ...access });
  }

  call(method: Call["method"], type: string, more: Partial<Call> = {}): Promise<Answer> {
    const urn = `urn:pulumi:test::landing-zone::${type}::thing`;
    return this.world.answer({
      method,
      type,
      urn,
      name: "thing",
      id: "",
      configuration: {},
      inputs: {},
      ...more,
    });
  }

  /** Makes something; tells what is said. Things of one type and no name of their own need URNs of their own. */
  async create(type: string, inputs: object, more: Partial<Call> = {}): Promise<string> {
    return said(await this.call("create", type, { inputs: { ...inputs }, ...more }));
  }

  async delete(type: string, id: string, region = ""): Promise<string> {
    return said(await this.call("delete", type, { id, inputs: { region } }));
  }

  /** Puts something into the management account, in no region unless `more` says so. */
  seed(
    type: string,
    id: string,
    inputs: object = {},
    more: { region?: string; outputs?: object } = {},
  ): void {
    const { region = "", outputs = {} } = more;
    this.world.seed({
      type,
      id,
      account: MANAGEMENT,
      region,
      inputs: { ...inputs },
      outputs: { ...outputs },
    });
  }
}

/** The words of an answer: AWS's own where there are any. */
export const said = (answer: Answer): string => ("message" in answer ? answer.message : answer.kind);

/** What AWS says to something that is tried without the engine. */
export function refusalBy(act: () => void): string {
  try {
    act();
    return "done";
  } catch (error) {
    if (error instanceof AwsError) return error.message;
    throw error;
  }
}
