import * as pulumi from "@pulumi/pulumi";
import { UserError } from "./errors.ts";
import { readSettings } from "./read.ts";
import type { Settings } from "./schema/index.ts";

const NAMESPACE = "landing-zone:";

/** Pulumi hands secrets over decrypted; which keys they are is told only here, as a JSON list. */
function secretKeys(): string[] {
  const keys: unknown = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS ?? "[]");
  return Array.isArray(keys) ? keys.map(String) : [];
}

/** Pulumi hands maps and lists over as JSON, and text as it is. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function rawSettings(): Record<string, unknown> {
  const secrets = secretKeys();
  const own = Object.entries(pulumi.runtime.allConfig()).filter(([key]) => key.startsWith(NAMESPACE));
  return Object.fromEntries(
    own.map(([key, text]) => [
      key.slice(NAMESPACE.length),
      // In the form that a stack file has, so that a secret is refused in the same words.
      secrets.includes(key) ? { secure: "" } : valueOf(text),
    ]),
  );
}

/**
 * The settings of the stack that runs.
 *
 * @throws pulumi.RunError with every problem at once, which Pulumi prints without a stack trace.
 */
export function settingsOfStack(): Settings {
  try {
    return readSettings(rawSettings(), `Pulumi.${pulumi.getStack()}.yaml`);
  } catch (error) {
    throw error instanceof UserError ? new pulumi.RunError(error.message) : error;
  }
}
