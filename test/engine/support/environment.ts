import { pathToFileURL } from "node:url";
import type { ProjectFolder } from "./project-folder.ts";

/** Whoever runs the tests may be logged in somewhere: nothing of that reaches an engine. Nor does counting coverage. */
const KEPT_OUT = /^(AWS_|PULUMI_|NODE_V8_COVERAGE$|NODE_OPTIONS$)/;

/** What the engine and everything it starts get. */
export function environmentFor(
  project: ProjectFolder,
  more: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !KEPT_OUT.test(name));
  return {
    ...Object.fromEntries(kept),
    LANDING_ZONE_NODE: process.execPath,
    NO_COLOR: "1",
    PULUMI_HOME: project.home,
    // Without files beside the state that say what it is: a killed engine may leave one empty, and nothing can be read.
    PULUMI_BACKEND_URL: `${pathToFileURL(project.state).href}?metadata=skip`,
    PULUMI_CONFIG_PASSPHRASE: "none",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    // Without it the command has no --event-log.
    PULUMI_DEBUG_COMMANDS: "true",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: "eu-west-1",
    AWS_EC2_METADATA_DISABLED: "true",
    ...more,
  };
}
