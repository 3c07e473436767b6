import { existsSync, readFileSync } from "node:fs";
import { nameOf } from "../../../tools/preview/engine/urn.ts";

export interface EngineStep {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
  readonly name: string;
}

export interface Diagnostic {
  readonly severity: string;
  readonly message: string;
}

export interface Violation {
  readonly policy: string;
  readonly level: string;
  readonly urn: string;
  readonly message: string;
}

/** What the engine told while it worked. */
export interface Told {
  /** How many resources each operation was done to, as the summary counts them; empty where there is none. */
  readonly changes: Readonly<Record<string, number>>;
  /** What was done (or would be, in a preview), in the order in which it ended. */
  readonly steps: readonly EngineStep[];
  /** What was tried and failed. */
  readonly failed: readonly EngineStep[];
  readonly diagnostics: readonly Diagnostic[];
  readonly violations: readonly Violation[];
}

/** The part of the engine's events that is read here; apitype/events.go of the engine has all. */
interface EngineEvent {
  readonly diagnosticEvent?: {
    readonly severity: string;
    readonly message: string;
    readonly ephemeral?: boolean;
  };
  readonly summaryEvent?: { readonly resourceChanges: Readonly<Record<string, number>> | null };
  readonly resOutputsEvent?: { readonly metadata: StepMetadata };
  readonly resOpFailedEvent?: { readonly metadata: StepMetadata };
  readonly policyEvent?: {
    readonly resourceUrn?: string;
    readonly message: string;
    readonly policyName: string;
    readonly enforcementLevel: string;
  };
}

interface StepMetadata {
  readonly op: string;
  readonly urn: string;
  readonly type: string;
}

/** Reads the log of events that the engine has written; it may break off in the middle of a line. */
export function toldIn(eventLog: string): Told {
  const lines = existsSync(eventLog) ? readFileSync(eventLog, "utf8").split("\n").slice(0, -1) : [];
  const events = lines.map((line) => JSON.parse(line) as EngineEvent);
  return {
    changes: events.findLast(({ summaryEvent }) => summaryEvent)?.summaryEvent?.resourceChanges ?? {},
    steps: eachOnce(events.flatMap(({ resOutputsEvent: done }) => (done ? [stepOf(done.metadata)] : []))),
    failed: events.flatMap(({ resOpFailedEvent: failed }) => (failed ? [stepOf(failed.metadata)] : [])),
    diagnostics: events.flatMap(({ diagnosticEvent: said }) =>
      said && !said.ephemeral && said.severity !== "debug"
        ? [{ severity: said.severity, message: plain(said.message) }]
        : [],
    ),
    violations: events.flatMap(({ policyEvent: event }) =>
      event
        ? [
            {
              policy: event.policyName,
              level: event.enforcementLevel,
              urn: event.resourceUrn ?? "",
              message: plain(event.message),
            },
          ]
        : [],
    ),
  };
}

const stepOf = ({ op, urn, type }: StepMetadata): EngineStep => ({ op, urn, type, name: nameOf(urn) });

/** A preview tells of a component twice: when it is there, and when its outputs are. */
const eachOnce = (steps: readonly EngineStep[]): EngineStep[] => [
  ...new Map(steps.map((step) => [`${step.op} ${step.urn}`, step])).values(),
];

/** Without the engine's marks for colours, such as `<{%reset%}>`. */
const plain = (message: string): string => message.replaceAll(/<\{%.*?%\}>/g, "").trim();
