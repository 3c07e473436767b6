import { guardrailsPage } from "./guardrails-page.ts";
import { logFlowPicture } from "./log-flow-picture.ts";
import { logSourcesPage } from "./log-sources-page.ts";
import { AREA_PAGES, policiesPage } from "./policies-page.ts";
import { settingsReference } from "./settings-reference.ts";
import { stackSchema } from "./stack-schema.ts";

export interface GeneratedFile {
  /** From the project's folder. */
  readonly path: string;
  /** What the file says. */
  readonly make: () => string | Promise<string>;
}

/** Every file that is generated and committed. */
export const GENERATED: readonly GeneratedFile[] = [
  { path: "settings/stack.schema.json", make: () => `${JSON.stringify(stackSchema(), null, 2)}\n` },
  { path: "docs/settings.md", make: settingsReference },
  { path: "docs/log-sources.md", make: logSourcesPage },
  { path: "docs/guardrails.md", make: guardrailsPage },
  { path: "docs/policies.md", make: policiesPage },
  ...AREA_PAGES,
  { path: "docs/log-flow.svg", make: logFlowPicture },
];
